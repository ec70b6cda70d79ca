# What a word means, for whoever is not a lawyer or a doctor: explain-VOCABULARY-TERM.

## basis

explain-basis-hearsay = It was passed on by others; who first saw or said it is not clear.
explain-basis-computed = The program worked it out from other entries; nobody stated it.

## confidentiality

explain-confidentiality-privileged = What a lawyer and a client say to each other: instructions and advice.
explain-confidentiality-source_protected = Naming the source could endanger somebody: a guard, a fellow prisoner, a relative.
explain-confidentiality-case_team = Those who work on the case together.
explain-confidentiality-family = The family may see it too.
explain-confidentiality-court = It may be put before a court.
explain-confidentiality-international = It may be sent to international bodies, such as those of the United Nations.
explain-confidentiality-public = Anybody may see it.

## role

explain-role-preventive_mechanism = Monitors who visit places of detention to prevent torture; in Kazakhstan they work with the ombudsman.

## facility_type

explain-facility_type-temporary_detention = Police cells in which people are held for a short time, usually just after they are detained.
explain-facility_type-pretrial = Where people are held during the investigation and the trial, until the verdict is in force.
explain-facility_type-colony = Where a sentence of imprisonment is served.
explain-facility_type-special_reception = A police facility in which administrative arrest is served.

## visit_mode

explain-visit_mode-substitute = The person was not met: a recording or something else was shown. This does not count as contact.

## visit_outcome

explain-visit_outcome-held_under_coercion = People were brought or made to meet under pressure, for instance so that the detainee would plead guilty.

## reading

explain-reading-self_reported = The person named their own figure; nobody is known to have measured it.
explain-reading-third_party_claim = Somebody else named the figure and did not measure it.
explain-reading-inferred = The figure was concluded from a comparison; nobody measured it.

## consistency

explain-consistency-not_consistent = A clinician’s grade of the Istanbul Protocol: the finding could not come from what is described.
explain-consistency-consistent = A clinician’s grade of the Istanbul Protocol: it could come from what is described, and has many other possible causes.
explain-consistency-highly_consistent = A clinician’s grade of the Istanbul Protocol: it could come from what is described, and has few other possible causes.
explain-consistency-typical = A clinician’s grade of the Istanbul Protocol: it is usually seen after what is described, though other causes are possible.
explain-consistency-diagnostic = A clinician’s grade of the Istanbul Protocol: it could not come from anything but what is described.

## phase_kind

explain-phase_kind-dry = Neither food nor water is taken; such days are counted apart.
explain-phase_kind-partial = Some food, or something more than water, is taken; the text says what.

## custody_event

explain-custody_event-solitary_in = The person was put alone in a cell or in the punishment cell (in Kazakhstan DIZO, the disciplinary isolator).

## legal_event

explain-legal_event-measure = What the person is subjected to until the trial ends: custody, house arrest, bail, a promise not to leave.
explain-legal_event-appeal = A higher court reviews a decision that is not yet in force.
explain-legal_event-cassation = A higher court reviews a decision that is already in force.
explain-legal_event-parole = Release before the end of the sentence, on conditions.
explain-legal_event-replacement = A court puts one sentence in the place of another, for instance restriction of liberty for the rest of a prison term.
explain-legal_event-restriction = A limit set by a court or an office, for instance on travel or meetings.
explain-legal_event-listing = Being put on an official list, such as that of organisations and persons linked to financing terrorism and extremism.
explain-legal_event-opinion = What an international body or an expert, for instance of the United Nations, says of the case.

## legal_result

explain-legal_result-overturned = The earlier decision no longer holds.
explain-legal_result-found_arbitrary = An international body found the deprivation of liberty to be arbitrary: against the law or against human rights.

## sentence_type

explain-sentence_type-restriction_of_liberty = A sentence served at home under supervision, with duties and bans set by the court.
explain-sentence_type-probation = Supervision by the probation service outside prison.
explain-sentence_type-administrative_arrest = A short stay in custody, counted in days, for an administrative offence and not for a crime.
explain-sentence_type-ban = The person may not do something for a time, for instance hold a post, join associations, speak in public.
explain-sentence_type-listing = Being put on an official list; it has no end date of its own.

## start_rule

explain-start_rule-entry_into_force = The day from which a decision is carried out: after the time to appeal, or after the appeal.

## day_count

explain-day_count-working = Days that are neither weekends nor public holidays.
explain-day_count-calendar = All days, weekends and public holidays included.
