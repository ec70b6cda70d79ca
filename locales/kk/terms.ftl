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
term-role-preventive_mechanism = Ұлттық алдын алу тетігі (ҰАТ)
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

## day_convention

term-day_convention-first_day_is_1 = тамақсыз бірінші күн — 1-күн
term-day_convention-first_day_is_0 = өткен толық тәуліктің саны бойынша

## kinds

term-kinds-visit = кездесу
term-kinds-weight = салмақ
term-kinds-strike = аштық жариялау
term-kinds-strike_day = аштық жариялаудың айтылған күні
term-kinds-note = еркін жазба
term-kinds-case = іс
term-kinds-person = адам
term-kinds-facility = мекеме
