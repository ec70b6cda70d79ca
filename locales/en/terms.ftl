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

## channel

term-channel-call = call
term-channel-letter = letter
term-channel-parcel = parcel
term-channel-money = money
term-channel-message = message
term-channel-not_stated = way not stated
term-channel-other = another way

## direction

term-direction-to_detainee = to the detainee
term-direction-from_detainee = from the detainee
term-direction-not_stated = direction not stated
term-direction-other = other direction

## contact_outcome

term-contact_outcome-delivered = got through
term-contact_outcome-returned = returned
term-contact_outcome-blocked = blocked
term-contact_outcome-pending = outcome not known yet
term-contact_outcome-not_stated = outcome not stated
term-contact_outcome-other = other outcome

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

## symptom

term-symptom-dizziness = dizziness
term-symptom-fainting = fainting
term-symptom-unable_to_stand = unable to stand
term-symptom-weakness = weakness
term-symptom-confusion = confusion
term-symptom-headache = headache
term-symptom-vision = trouble seeing
term-symptom-nausea = nausea
term-symptom-vomiting = vomiting
term-symptom-oedema = swelling
term-symptom-palpitations = pounding heart
term-symptom-shortness_of_breath = shortness of breath
term-symptom-pain = pain
term-symptom-fever = fever
term-symptom-chills = chills
term-symptom-cough = cough
term-symptom-bleeding = bleeding
term-symptom-insomnia = sleeplessness
term-symptom-numbness = numbness
term-symptom-unnatural_skin_colour = unnatural skin colour
term-symptom-not_stated = symptom not stated
term-symptom-other = other symptom

## treatment_outcome

term-treatment_outcome-given = given
term-treatment_outcome-refused_by_detainee = refused by the detainee
term-treatment_outcome-refused_by_staff = refused by staff
term-treatment_outcome-ignored = ignored
term-treatment_outcome-pending = no outcome yet
term-treatment_outcome-not_stated = outcome not stated
term-treatment_outcome-other = other outcome

## health_event

term-health_event-none = no turn in the state of health
term-health_event-admitted = taken to hospital
term-health_event-discharged = discharged from hospital
term-health_event-force_fed = force-fed
term-health_event-self_harm = self-harm
term-health_event-suicide_attempt = suicide attempt
term-health_event-died = died
term-health_event-not_stated = not stated what happened
term-health_event-other = something else happened

## consistency

term-consistency-not_consistent = not consistent
term-consistency-consistent = consistent
term-consistency-highly_consistent = highly consistent
term-consistency-typical = typical
term-consistency-diagnostic = diagnostic

## mineral

term-mineral-potassium = potassium
term-mineral-phosphate = phosphate
term-mineral-magnesium = magnesium

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

## custody_event

term-custody_event-detained = detained
term-custody_event-arrested = arrested
term-custody_event-transferred = transferred
term-custody_event-house_arrest = put under house arrest
term-custody_event-solitary_in = put in solitary or a punishment cell
term-custody_event-solitary_out = out of solitary or the punishment cell
term-custody_event-psychiatric_in = put in a psychiatric hospital
term-custody_event-psychiatric_out = out of the psychiatric hospital
term-custody_event-released = released
term-custody_event-not_stated = not stated what happened
term-custody_event-other = something else happened

## legal_event

term-legal_event-case_opened = case opened
term-legal_event-charge = charge
term-legal_event-summons = summons
term-legal_event-questioning = questioning
term-legal_event-search = search
term-legal_event-seizure = seizure
term-legal_event-measure = measure of restraint
term-legal_event-hearing = hearing
term-legal_event-verdict = verdict
term-legal_event-sentence = sentence
term-legal_event-appeal = appeal
term-legal_event-cassation = cassation
term-legal_event-parole = parole
term-legal_event-replacement = replacement of the sentence
term-legal_event-restriction = restriction
term-legal_event-listing = entry on a list
term-legal_event-opinion = opinion of an international body or an expert
term-legal_event-case_closed = case closed
term-legal_event-not_stated = step not stated
term-legal_event-other = other step

## legal_result

term-legal_result-granted = granted
term-legal_result-granted_then_appealed = granted, then appealed
term-legal_result-refused = refused
term-legal_result-declined_by_detainee = declined by the detainee
term-legal_result-upheld = upheld
term-legal_result-reduced = reduced
term-legal_result-increased = increased
term-legal_result-overturned = overturned
term-legal_result-refused_to_review = review refused
term-legal_result-imposed = imposed
term-legal_result-extended = extended
term-legal_result-ended = ended
term-legal_result-replaced_by_prison = replaced by imprisonment
term-legal_result-found_arbitrary = found arbitrary
term-legal_result-pending = no decision yet
term-legal_result-not_stated = result not stated
term-legal_result-other = other result

## sentence_type

term-sentence_type-imprisonment = imprisonment
term-sentence_type-restriction_of_liberty = restriction of liberty
term-sentence_type-probation = probation
term-sentence_type-administrative_arrest = administrative arrest
term-sentence_type-community_service = community service
term-sentence_type-fine = fine
term-sentence_type-ban = ban
term-sentence_type-listing = entry on a list
term-sentence_type-not_stated = sort of sentence not stated
term-sentence_type-other = other sentence

## start_rule

term-start_rule-detention = from the detention
term-start_rule-verdict = from the verdict
term-start_rule-entry_into_force = from the entry into force
term-start_rule-release = from the release
term-start_rule-not_stated = not stated from when
term-start_rule-other = from another event

## day_count

term-day_count-working = working days
term-day_count-calendar = calendar days

## incident_type

term-incident_type-ill_treatment = ill-treatment
term-incident_type-threat = threat
term-incident_type-provocation = provocation
term-incident_type-humiliation = humiliation
term-incident_type-search = search
term-incident_type-confiscation = belongings taken away
term-incident_type-denial = something withheld or forbidden
term-incident_type-conditions = conditions of detention
term-incident_type-death = death
term-incident_type-not_stated = sort not stated
term-incident_type-other = other incident

## denied

term-denied-letters = letters
term-denied-calls = calls
term-denied-visits = visits
term-denied-lawyer = lawyer
term-denied-doctor = doctor
term-denied-medicine = medicine
term-denied-walks = walks outside
term-denied-sport = sport
term-denied-food_from_home = food from home
term-denied-food = food
term-denied-water = water
term-denied-sleep = sleep
term-denied-books = books
term-denied-worship = worship
term-denied-not_stated = not stated what
term-denied-other = something else

## reprisal_type

term-reprisal_type-fine = fine
term-reprisal_type-administrative_arrest = administrative arrest
term-reprisal_type-questioning = questioning
term-reprisal_type-dismissal = dismissal from work
term-reprisal_type-lawsuit = lawsuit
term-reprisal_type-damages = damages to pay
term-reprisal_type-seizure = belongings or devices seized
term-reprisal_type-not_stated = sort not stated
term-reprisal_type-other = other penalty

## amount_precision

term-amount_precision-exact = exactly
term-amount_precision-about = about
term-amount_precision-at_least = at least

## claim_about

term-claim_about-age = age
term-claim_about-profession = profession
term-claim_about-strike_count = number of hunger strikes
term-claim_about-time_left = time left to serve
term-claim_about-nationality = nationality
term-claim_about-affiliation = affiliation
term-claim_about-not_stated = not stated about what
term-claim_about-other = about something else

## day_convention

term-day_convention-first_day_is_1 = the first day without food is day 1
term-day_convention-first_day_is_0 = by the number of full days gone

## quota_of

term-quota_of-visit = visits, other than a lawyer’s
term-quota_of-call = calls
term-quota_of-letter = letters
term-quota_of-parcel = parcels

## quota_period

term-quota_period-month = per month
term-quota_period-quarter = per quarter
term-quota_period-half_year = per half-year
term-quota_period-year = per year

## kinds

term-kinds-visit = visit
term-kinds-contact = contact
term-kinds-weight = weight
term-kinds-health = health
term-kinds-strike = hunger strike
term-kinds-strike_day = claimed strike day
term-kinds-custody = custody
term-kinds-legal = legal step
term-kinds-complaint = complaint or filing
term-kinds-incident = incident
term-kinds-reprisal = reprisal
term-kinds-claim = claim about the person
term-kinds-note = note
term-kinds-attachment = piece of evidence
term-kinds-settlement = decision on a disagreement
term-kinds-case = case
term-kinds-person = person
term-kinds-facility = facility

## body_region
term-body_region-head = head
term-body_region-back_of_head = back of the head
term-body_region-face = face
term-body_region-neck = neck
term-body_region-nape = nape
term-body_region-chest = chest
term-body_region-abdomen = abdomen
term-body_region-groin = groin
term-body_region-back = upper back
term-body_region-lower_back = lower back
term-body_region-buttocks = buttocks
term-body_region-left_flank = left flank
term-body_region-right_flank = right flank
term-body_region-left_shoulder = left shoulder
term-body_region-right_shoulder = right shoulder
term-body_region-left_shoulder_blade = left shoulder blade
term-body_region-right_shoulder_blade = right shoulder blade
term-body_region-left_arm = left arm
term-body_region-right_arm = right arm
term-body_region-left_elbow = left elbow
term-body_region-right_elbow = right elbow
term-body_region-left_forearm = left forearm
term-body_region-right_forearm = right forearm
term-body_region-left_wrist = left wrist
term-body_region-right_wrist = right wrist
term-body_region-left_hand = left hand
term-body_region-right_hand = right hand
term-body_region-left_hip = left hip
term-body_region-right_hip = right hip
term-body_region-left_leg = left leg
term-body_region-right_leg = right leg
term-body_region-left_thigh = left thigh
term-body_region-right_thigh = right thigh
term-body_region-left_knee = left knee
term-body_region-right_knee = right knee
term-body_region-left_shin = left shin
term-body_region-right_shin = right shin
term-body_region-left_calf = left calf
term-body_region-right_calf = right calf
term-body_region-left_ankle = left ankle
term-body_region-right_ankle = right ankle
term-body_region-left_foot = left foot
term-body_region-right_foot = right foot
