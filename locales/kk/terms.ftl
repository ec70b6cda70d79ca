# Terms of the vocabularies, as they stand in the records: term-VOCABULARY-TERM.

## basis

term-basis-first_hand = өз көзімен көрген
term-basis-detainee_statement = қамаудағы адамның айтуынша
term-basis-relative = туысы
term-basis-lawyer = адвокат
term-basis-official_statement = ресми мәлімдеме
term-basis-document = құжат
term-basis-media = БАҚ
term-basis-hearsay = ел аузынан, бастапқы дереккөзі белгісіз
term-basis-computed = бағдарлама есептеген
term-basis-not_stated = дереккөзі көрсетілмеген
term-basis-other = басқа дереккөз

## grade

term-grade-high = жоғары
term-grade-likely = ықтимал
term-grade-unsure = анық емес
term-grade-unlikely = екіталай
term-grade-very_low = өте төмен

## confidentiality

term-confidentiality-privileged = адвокаттық құпия
term-confidentiality-source_protected = дереккөз қорғалған
term-confidentiality-case_team = іспен айналысатын топ
term-confidentiality-family = отбасы
term-confidentiality-court = сот
term-confidentiality-international = халықаралық органдар
term-confidentiality-public = жұртқа ашық

## link_kind

term-link_kind-answers = мына жазбаға жауап береді
term-link_kind-contradicts = мына жазбаға қайшы келеді
term-link_kind-supports = мына жазбаны растайды
term-link_kind-corrects = мына жазбаны түзетеді
term-link_kind-part_of = мына жазбаның бөлігі

## answer

term-answer-denies = жоққа шығарады
term-answer-denies_responsibility = фактіні мойындайды, жауапкершілікті мойнына алмайды
term-answer-explains_otherwise = фактіні мойындайды, басқаша түсіндіреді
term-answer-accepts = мойындайды
term-answer-none = жауап жоқ

## role

term-role-detainee = қамаудағы адам
term-role-lawyer = адвокат
term-role-relative = туысы
term-role-member_of_parliament = парламент депутаты
term-role-preventive_mechanism = ұлттық превентивтік тетік (ҰПТ)
term-role-ngo = ҮЕҰ
term-role-clergy = дін қызметшісі
term-role-consul = консул
term-role-doctor = дәрігер
term-role-journalist = журналист
term-role-supporter = қолдаушы
term-role-staff = мекеме қызметкері
term-role-interpreter = аудармашы
term-role-not_stated = рөлі көрсетілмеген
term-role-other = басқа рөл

## facility_type

term-facility_type-police_station = полиция бөлімі
term-facility_type-temporary_detention = уақытша ұстау изоляторы (УҰИ)
term-facility_type-pretrial = тергеу изоляторы (СИЗО)
term-facility_type-colony = колония
term-facility_type-special_reception = арнаулы қабылдау орны
term-facility_type-prison_hospital = түрме ауруханасы
term-facility_type-psychiatric = психиатриялық аурухана
term-facility_type-house_arrest = үйқамақ
term-facility_type-not_stated = түрі көрсетілмеген
term-facility_type-other = басқа түр

## visit_mode

term-visit_mode-in_person = бетпе-бет
term-visit_mode-through_glass = шыны арқылы
term-visit_mode-phone = телефонмен
term-visit_mode-video = бейнебайланыспен
term-visit_mode-court_corridor = сот дәлізінде
term-visit_mode-letter = хатпен
term-visit_mode-substitute = адамның орнына басқа нәрсе, мысалы бейнежазба көрсетілді
term-visit_mode-not_stated = қалай өткені көрсетілмеген
term-visit_mode-other = басқаша

## visit_outcome

term-visit_outcome-held = өтті
term-visit_outcome-refused = рұқсат берілмеді
term-visit_outcome-cut_short = үзілді
term-visit_outcome-postponed = кейінге қалдырылды
term-visit_outcome-substituted = басқа нәрсемен алмастырылды
term-visit_outcome-held_under_coercion = мәжбүрлеумен өтті
term-visit_outcome-not_stated = нәтижесі көрсетілмеген
term-visit_outcome-other = басқа нәтиже

## visit_privacy

term-visit_privacy-private = оңаша
term-visit_privacy-within_sight = қызметкер көре алатын, бірақ ести алмайтын жерде
term-visit_privacy-within_sight_and_hearing = қызметкер көре де, ести де алатын жерде
term-visit_privacy-recorded_or_suspected = жазып алынды немесе ондай күдік бар
term-visit_privacy-unknown = белгісіз
term-visit_privacy-not_stated = көрсетілмеген
term-visit_privacy-other = басқа

## channel

term-channel-call = қоңырау
term-channel-letter = хат
term-channel-parcel = сәлемдеме
term-channel-money = ақша
term-channel-message = хабарлама
term-channel-not_stated = жолы көрсетілмеген
term-channel-other = басқа жолмен

## direction

term-direction-to_detainee = қамаудағы адамға
term-direction-from_detainee = қамаудағы адамнан
term-direction-not_stated = бағыты көрсетілмеген
term-direction-other = басқа бағыт

## contact_outcome

term-contact_outcome-delivered = жетті
term-contact_outcome-returned = қайтарылды
term-contact_outcome-blocked = өткізілмеді
term-contact_outcome-pending = нәтижесі әзірге белгісіз
term-contact_outcome-not_stated = нәтижесі көрсетілмеген
term-contact_outcome-other = басқа нәтиже

## reading

term-reading-measured = өлшенген
term-reading-self_reported = өзінің айтуынша
term-reading-estimated = көзмөлшермен
term-reading-third_party_claim = үшінші тұлғаның айтуынша
term-reading-inferred = салыстыру арқылы шығарылған
term-reading-not_stated = қалай анықталғаны көрсетілмеген
term-reading-other = басқаша анықталған

## weight_unit

term-weight_unit-kg = кг
term-weight_unit-g = г
term-weight_unit-lb = фунт

## symptom

term-symptom-dizziness = бас айналу
term-symptom-fainting = естен тану
term-symptom-unable_to_stand = тік тұра алмау
term-symptom-weakness = әлсіздік
term-symptom-confusion = сананың шатасуы
term-symptom-headache = бас ауруы
term-symptom-vision = көрудің нашарлауы
term-symptom-nausea = жүрек айну
term-symptom-vomiting = құсу
term-symptom-oedema = ісіну
term-symptom-palpitations = жүрек қағу
term-symptom-shortness_of_breath = ентігу
term-symptom-pain = ауырсыну
term-symptom-fever = қызу көтерілу
term-symptom-chills = қалтырау
term-symptom-cough = жөтел
term-symptom-bleeding = қан кету
term-symptom-insomnia = ұйқысыздық
term-symptom-numbness = дененің ұюы
term-symptom-unnatural_skin_colour = терінің табиғи емес түсі
term-symptom-not_stated = қандай белгі екені көрсетілмеген
term-symptom-other = басқа белгі

## treatment_outcome

term-treatment_outcome-given = көмек көрсетілді
term-treatment_outcome-refused_by_detainee = қамаудағы адам бас тартты
term-treatment_outcome-refused_by_staff = қызметкерлер бермеді
term-treatment_outcome-ignored = өтініш ескерусіз қалды
term-treatment_outcome-pending = нәтижесі әзірге жоқ
term-treatment_outcome-not_stated = нәтижесі көрсетілмеген
term-treatment_outcome-other = басқа нәтиже

## health_event

term-health_event-none = жағдайында өзгеріс жоқ
term-health_event-admitted = ауруханаға жатқызылды
term-health_event-discharged = ауруханадан шығарылды
term-health_event-force_fed = күштеп тамақтандырылды
term-health_event-self_harm = өз денесіне зақым келтірді
term-health_event-suicide_attempt = өзіне қол жұмсауға әрекеттенді
term-health_event-died = қайтыс болды
term-health_event-not_stated = не болғаны көрсетілмеген
term-health_event-other = басқа жағдай

## consistency

term-consistency-not_consistent = сәйкес келмейді
term-consistency-consistent = сәйкес келеді
term-consistency-highly_consistent = жоғары дәрежеде сәйкес келеді
term-consistency-typical = тән белгі
term-consistency-diagnostic = диагностикалық белгі

## mineral

term-mineral-potassium = калий
term-mineral-phosphate = фосфат
term-mineral-magnesium = магний

## phase_kind

term-phase_kind-dry = құрғақ аштық, тамақсыз әрі сусыз
term-phase_kind-water = тек су ішеді
term-phase_kind-partial = ішінара
term-phase_kind-not_stated = түрі көрсетілмеген
term-phase_kind-other = басқа түрі

## strike_end

term-strike_end-demands_met = талаптар орындалды
term-strike_end-health = денсаулық жағдайы
term-strike_end-hospitalised = ауруханаға жатқызылды
term-strike_end-force_fed = күштеп тамақтандырылды
term-strike_end-transferred = басқа мекемеге ауыстырылды
term-strike_end-died = қайтыс болды
term-strike_end-unknown = себебі белгісіз
term-strike_end-not_stated = себебі көрсетілмеген
term-strike_end-other = басқа себеп

## custody_event

term-custody_event-detained = ұсталды
term-custody_event-arrested = қамауға алынды
term-custody_event-transferred = басқа мекемеге ауыстырылды
term-custody_event-house_arrest = үйқамаққа алынды
term-custody_event-solitary_in = жалғыз адамдық камераға немесе тәртіптік изоляторға жабылды
term-custody_event-solitary_out = жалғыз адамдық камерадан немесе тәртіптік изолятордан шығарылды
term-custody_event-psychiatric_in = психиатриялық ауруханаға жатқызылды
term-custody_event-psychiatric_out = психиатриялық ауруханадан шығарылды
term-custody_event-released = босатылды
term-custody_event-not_stated = не болғаны көрсетілмеген
term-custody_event-other = басқа жағдай

## legal_event

term-legal_event-case_opened = іс қозғау
term-legal_event-charge = айып тағу
term-legal_event-summons = шақырту
term-legal_event-questioning = жауап алу
term-legal_event-search = тінту
term-legal_event-seizure = алып қою
term-legal_event-measure = бұлтартпау шарасы
term-legal_event-hearing = сот отырысы
term-legal_event-verdict = үкім
term-legal_event-sentence = жаза
term-legal_event-appeal = апелляция
term-legal_event-cassation = кассация
term-legal_event-parole = шартты түрде мерзімінен бұрын босату
term-legal_event-replacement = жазаны ауыстыру
term-legal_event-restriction = шектеу
term-legal_event-listing = тізімге енгізу
term-legal_event-opinion = халықаралық органның немесе сарапшының пікірі
term-legal_event-case_closed = істі тоқтату
term-legal_event-not_stated = не болғаны көрсетілмеген
term-legal_event-other = басқа жағдай

## legal_result

term-legal_result-granted = қанағаттандырылды
term-legal_result-granted_then_appealed = қанағаттандырылды, кейін шағым келтірілді
term-legal_result-refused = қанағаттандырылмады
term-legal_result-declined_by_detainee = қамаудағы адамның өзі бас тартты
term-legal_result-upheld = өзгеріссіз қалдырылды
term-legal_result-reduced = жеңілдетілді
term-legal_result-increased = қатаңдатылды
term-legal_result-overturned = күші жойылды
term-legal_result-refused_to_review = қайта қараудан бас тартылды
term-legal_result-imposed = тағайындалды
term-legal_result-extended = ұзартылды
term-legal_result-ended = аяқталды
term-legal_result-replaced_by_prison = бас бостандығынан айыруға ауыстырылды
term-legal_result-found_arbitrary = озбырлық деп танылды
term-legal_result-pending = шешім әзірге жоқ
term-legal_result-not_stated = нәтижесі көрсетілмеген
term-legal_result-other = басқа нәтиже

## sentence_type

term-sentence_type-imprisonment = бас бостандығынан айыру
term-sentence_type-restriction_of_liberty = бас бостандығын шектеу
term-sentence_type-probation = пробация
term-sentence_type-administrative_arrest = әкімшілік қамаққа алу
term-sentence_type-community_service = қоғамдық жұмыстар
term-sentence_type-fine = айыппұл
term-sentence_type-ban = тыйым салу
term-sentence_type-listing = тізімге енгізу
term-sentence_type-not_stated = жазаның түрі көрсетілмеген
term-sentence_type-other = басқа жаза

## start_rule

term-start_rule-detention = ұсталған күннен
term-start_rule-verdict = үкім шыққан күннен
term-start_rule-entry_into_force = заңды күшіне енген күннен
term-start_rule-release = босатылған күннен
term-start_rule-not_stated = қай күннен екені көрсетілмеген
term-start_rule-other = басқа оқиғадан

## day_count

term-day_count-working = жұмыс күндері
term-day_count-calendar = күнтізбелік күндер

## incident_type

term-incident_type-ill_treatment = қатыгез қарым-қатынас
term-incident_type-threat = қорқыту
term-incident_type-provocation = арандату
term-incident_type-humiliation = қорлау
term-incident_type-search = тінту
term-incident_type-confiscation = заттарын алып қою
term-incident_type-denial = бірдеңе берілмеді немесе рұқсат етілмеді
term-incident_type-conditions = ұстау жағдайлары
term-incident_type-death = өлім
term-incident_type-not_stated = түрі көрсетілмеген
term-incident_type-other = басқа оқиға

## denied

term-denied-letters = хаттар
term-denied-calls = қоңыраулар
term-denied-visits = кездесулер
term-denied-lawyer = адвокат
term-denied-doctor = дәрігер
term-denied-medicine = дәрі
term-denied-walks = серуен
term-denied-sport = спорт
term-denied-food_from_home = үйден келген тамақ
term-denied-food = тамақ
term-denied-water = су
term-denied-sleep = ұйқы
term-denied-books = кітаптар
term-denied-worship = құлшылық
term-denied-not_stated = не екені көрсетілмеген
term-denied-other = басқа нәрсе

## reprisal_type

term-reprisal_type-fine = айыппұл
term-reprisal_type-administrative_arrest = әкімшілік қамаққа алу
term-reprisal_type-questioning = жауап алу
term-reprisal_type-dismissal = жұмыстан шығару
term-reprisal_type-lawsuit = сотқа талап қою
term-reprisal_type-damages = зиянды өндіріп алу
term-reprisal_type-seizure = заттарын немесе техникасын алып қою
term-reprisal_type-not_stated = түрі көрсетілмеген
term-reprisal_type-other = басқа жаза

## amount_precision

term-amount_precision-exact = дәл
term-amount_precision-about = шамамен
term-amount_precision-at_least = кемінде

## claim_about

term-claim_about-age = жасы
term-claim_about-profession = кәсібі
term-claim_about-strike_count = неше рет аштық жариялағаны
term-claim_about-time_left = қалған мерзімі
term-claim_about-nationality = азаматтығы немесе ұлты
term-claim_about-affiliation = ұйымға қатысы
term-claim_about-not_stated = не туралы екені көрсетілмеген
term-claim_about-other = басқа нәрсе туралы

## day_convention

term-day_convention-first_day_is_1 = тамақсыз бірінші күн — 1-күн
term-day_convention-first_day_is_0 = өткен толық тәуліктің саны бойынша

## quota_of

term-quota_of-visit = кездесулер (адвокаттікінен басқа)
term-quota_of-call = қоңыраулар
term-quota_of-letter = хаттар
term-quota_of-parcel = сәлемдемелер

## quota_period

term-quota_period-month = айына
term-quota_period-quarter = тоқсанына
term-quota_period-half_year = жарты жылда
term-quota_period-year = жылына

## kinds

term-kinds-visit = кездесу
term-kinds-contact = байланыс
term-kinds-weight = салмақ
term-kinds-health = денсаулық
term-kinds-strike = аштық жариялау
term-kinds-strike_day = аштық жариялаудың айтылған күні
term-kinds-custody = қамауда ұстау
term-kinds-legal = іс барысы
term-kinds-complaint = шағым немесе өтініш
term-kinds-incident = оқиға
term-kinds-reprisal = айтқан сөзі не көмегі үшін қудалау
term-kinds-claim = адам туралы айтылған мәлімет
term-kinds-note = еркін жазба
term-kinds-attachment = дәлелдеме
term-kinds-settlement = мәлімет қайшылығы туралы шешім
term-kinds-case = іс
term-kinds-person = адам
term-kinds-facility = мекеме

## body_region
term-body_region-head = бас
term-body_region-back_of_head = шүйде
term-body_region-face = бет
term-body_region-neck = мойын
term-body_region-nape = желке
term-body_region-chest = кеуде
term-body_region-abdomen = іш
term-body_region-groin = шап
term-body_region-back = арқа
term-body_region-lower_back = бел
term-body_region-buttocks = бөксе
term-body_region-left_flank = сол бүйір
term-body_region-right_flank = оң бүйір
term-body_region-left_shoulder = сол иық
term-body_region-right_shoulder = оң иық
term-body_region-left_shoulder_blade = сол жауырын
term-body_region-right_shoulder_blade = оң жауырын
term-body_region-left_arm = сол қол
term-body_region-right_arm = оң қол
term-body_region-left_elbow = сол шынтақ
term-body_region-right_elbow = оң шынтақ
term-body_region-left_forearm = сол білек
term-body_region-right_forearm = оң білек
term-body_region-left_wrist = сол білезік
term-body_region-right_wrist = оң білезік
term-body_region-left_hand = сол қолдың басы
term-body_region-right_hand = оң қолдың басы
term-body_region-left_hip = сол жамбас
term-body_region-right_hip = оң жамбас
term-body_region-left_leg = сол аяқ
term-body_region-right_leg = оң аяқ
term-body_region-left_thigh = сол сан
term-body_region-right_thigh = оң сан
term-body_region-left_knee = сол тізе
term-body_region-right_knee = оң тізе
term-body_region-left_shin = сол жіліншік
term-body_region-right_shin = оң жіліншік
term-body_region-left_calf = сол балтыр
term-body_region-right_calf = оң балтыр
term-body_region-left_ankle = сол тобық
term-body_region-right_ankle = оң тобық
term-body_region-left_foot = сол аяқтың басы
term-body_region-right_foot = оң аяқтың басы
