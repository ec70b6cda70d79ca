# Terms of the vocabularies, as they stand in the records: term-VOCABULARY-TERM.

## basis

term-basis-first_hand = first-hand observation
term-basis-detainee_statement = detainee's statement
term-basis-relative = relative
term-basis-lawyer = lawyer
term-basis-official_statement = official statement
term-basis-document = document
term-basis-media = media
term-basis-hearsay = hearsay, origin unclear
term-basis-computed = computed by the program
term-basis-not_stated = source not stated
term-basis-other = other source

## grade

term-grade-high = high
term-grade-likely = likely
term-grade-unsure = unsure
term-grade-unlikely = unlikely
term-grade-very_low = very low

## confidentiality

term-confidentiality-privileged = privileged (lawyer and client)
term-confidentiality-source_protected = source protected
term-confidentiality-case_team = case team
term-confidentiality-family = family
term-confidentiality-court = court
term-confidentiality-international = international bodies
term-confidentiality-public = public

## link_kind

term-link_kind-answers = answers
term-link_kind-contradicts = contradicts
term-link_kind-supports = supports
term-link_kind-corrects = corrects
term-link_kind-part_of = part of

## answer

term-answer-denies = denies
term-answer-denies_responsibility = admits the fact, denies responsibility
term-answer-explains_otherwise = admits the fact, explains it otherwise
term-answer-accepts = accepts
term-answer-none = no answer

## role

term-role-detainee = detainee
term-role-lawyer = lawyer
term-role-relative = relative
term-role-member_of_parliament = member of parliament
term-role-preventive_mechanism = national preventive mechanism
term-role-ngo = NGO
term-role-clergy = clergy
term-role-consul = consul
term-role-doctor = doctor
term-role-journalist = journalist
term-role-supporter = supporter
term-role-staff = staff of the facility
term-role-interpreter = interpreter
term-role-not_stated = role not stated
term-role-other = other role

## facility_type

term-facility_type-police_station = police station
term-facility_type-temporary_detention = temporary detention (IVS)
term-facility_type-pretrial = pre-trial detention (SIZO)
term-facility_type-colony = colony
term-facility_type-special_reception = special reception centre
term-facility_type-prison_hospital = prison hospital
term-facility_type-psychiatric = psychiatric hospital
term-facility_type-house_arrest = house arrest
term-facility_type-not_stated = type not stated
term-facility_type-other = other type

## visit_mode

term-visit_mode-in_person = in person
term-visit_mode-through_glass = through glass
term-visit_mode-phone = by phone
term-visit_mode-video = by video
term-visit_mode-court_corridor = in a court corridor
term-visit_mode-letter = by letter
term-visit_mode-substitute = something else shown instead of the person, such as a recording
term-visit_mode-not_stated = not stated how
term-visit_mode-other = in another way

## visit_outcome

term-visit_outcome-held = held
term-visit_outcome-refused = refused
term-visit_outcome-cut_short = cut short
term-visit_outcome-postponed = postponed
term-visit_outcome-substituted = something else took its place
term-visit_outcome-held_under_coercion = held under coercion
term-visit_outcome-not_stated = outcome not stated
term-visit_outcome-other = other outcome

## visit_privacy

term-visit_privacy-private = in private
term-visit_privacy-within_sight = within sight of staff, out of hearing
term-visit_privacy-within_sight_and_hearing = within sight and hearing of staff
term-visit_privacy-recorded_or_suspected = recorded, or suspected to be
term-visit_privacy-unknown = unknown
term-visit_privacy-not_stated = not stated
term-visit_privacy-other = other

## reading

term-reading-measured = measured
term-reading-self_reported = self-reported
term-reading-estimated = estimated by sight
term-reading-third_party_claim = third-party claim
term-reading-inferred = inferred by comparison
term-reading-not_stated = kind of reading not stated
term-reading-other = obtained in another way

## weight_unit

term-weight_unit-kg = kg
term-weight_unit-g = g
term-weight_unit-lb = lb

## phase_kind

term-phase_kind-dry = dry, without food or fluids
term-phase_kind-water = water only
term-phase_kind-partial = partial
term-phase_kind-not_stated = kind not stated
term-phase_kind-other = other kind

## strike_end

term-strike_end-demands_met = demands met
term-strike_end-health = health
term-strike_end-hospitalised = taken to hospital
term-strike_end-force_fed = force-fed
term-strike_end-transferred = transferred
term-strike_end-died = died
term-strike_end-unknown = reason unknown
term-strike_end-not_stated = reason not stated
term-strike_end-other = other reason

## day_convention

term-day_convention-first_day_is_1 = the first day without food is day 1
term-day_convention-first_day_is_0 = by the number of full days gone

## kinds

term-kinds-visit = visit
term-kinds-weight = weight
term-kinds-strike = hunger strike
term-kinds-strike_day = claimed strike day
term-kinds-note = note
term-kinds-case = case
term-kinds-person = person
term-kinds-facility = facility
