# What a word means, for whoever is not a lawyer or a doctor: explain-VOCABULARY-TERM.

## basis

explain-basis-hearsay = Мұны басқалар жеткізген; алғаш кім көргені не айтқаны белгісіз.
explain-basis-computed = Мұны бағдарлама басқа жазбалардан есептеп шығарған; ешкім айтпаған.

## confidentiality

explain-confidentiality-privileged = Адвокат пен қорғауындағы адамның бір-біріне айтқаны: тапсырма мен кеңес.
explain-confidentiality-source_protected = Дереккөз аталса, біреу зардап шегуі мүмкін: күзетші, камералас, туыс.
explain-confidentiality-case_team = Іспен бірге айналысатын адамдар.
explain-confidentiality-family = Отбасы да көре алады.
explain-confidentiality-court = Сотқа ұсынуға болады.
explain-confidentiality-international = Халықаралық органдарға, мысалы БҰҰ-ға жіберуге болады.
explain-confidentiality-public = Кез келген адам көре алады.

## role

explain-role-preventive_mechanism = Азаптауға жол бермеу үшін бас бостандығынан айыру орындарын аралайтын бақылаушылар; Қазақстанда омбудсмен жанында жұмыс істейді.

## facility_type

explain-facility_type-temporary_detention = Адамды қысқа уақытқа, әдетте ұсталғаннан кейін бірден қамайтын полиция камералары.
explain-facility_type-pretrial = Тергеу мен сот кезінде, үкім күшіне енгенше ұстайтын орын.
explain-facility_type-colony = Бас бостандығынан айыру жазасын өтейтін орын.
explain-facility_type-special_reception = Әкімшілік қамақты өтейтін полиция мекемесі.

## visit_mode

explain-visit_mode-substitute = Адамның өзімен кездеспеді: бейнежазба немесе басқа нәрсе көрсетілді. Бұл байланыс деп саналмайды.

## visit_outcome

explain-visit_outcome-held_under_coercion = Кездесу қысыммен, мысалы қамаудағы адам кінәсін мойындасын деп ұйымдастырылған.

## reading

explain-reading-self_reported = Көрсеткішін адамның өзі айтқан; біреу өлшеген-өлшемегені белгісіз.
explain-reading-third_party_claim = Көрсеткішті басқа біреу айтқан, бірақ өзі өлшемеген.
explain-reading-inferred = Көрсеткіш салыстырудан шығарылған; ешкім өлшемеген.

## consistency

explain-consistency-not_consistent = Дәрігердің Стамбул хаттамасы бойынша бағалауы: зақым айтылған себептен пайда бола алмайды.
explain-consistency-consistent = Дәрігердің Стамбул хаттамасы бойынша бағалауы: айтылған себептен болуы мүмкін, бірақ басқа ықтимал себеп те көп.
explain-consistency-highly_consistent = Дәрігердің Стамбул хаттамасы бойынша бағалауы: айтылған себептен болуы мүмкін, басқа ықтимал себеп аз.
explain-consistency-typical = Дәрігердің Стамбул хаттамасы бойынша бағалауы: әдетте дәл айтылған себептен болады, алайда басқа себеп те мүмкін.
explain-consistency-diagnostic = Дәрігердің Стамбул хаттамасы бойынша бағалауы: айтылғаннан басқа ешбір себептен пайда бола алмайды.

## phase_kind

explain-phase_kind-dry = Адам тамақ та жемейді, су да ішпейді; мұндай күндер бөлек саналады.
explain-phase_kind-partial = Адам аздап тамақ жейді немесе судан басқа бірдеңе қабылдайды; не екені мәтінде айтылады.

## custody_event

explain-custody_event-solitary_in = Адам жалғыз адамдық камераға немесе тәртіптік изоляторға қамалды (ДИЗО; бұрын және ауызекі тілде — ШИЗО).

## legal_event

explain-legal_event-measure = Сот біткенше адамға қолданылатын шара: күзетпен ұстау, үйқамақ, кепіл, ешқайда кетпеу туралы қолхат.
explain-legal_event-appeal = Жоғары тұрған сот әлі күшіне енбеген шешімді қайта қарайды.
explain-legal_event-cassation = Жоғары тұрған сот күшіне енген шешімді қайта қарайды.
explain-legal_event-parole = Мерзімі бітпей тұрып, белгілі бір шартпен босату.
explain-legal_event-replacement = Сот бір жазаны екіншісіне ауыстырады, мысалы колониядағы қалған мерзімді бас бостандығын шектеуге.
explain-legal_event-restriction = Сот немесе орган қойған шектеу, мысалы сапарға не кездесуге.
explain-legal_event-listing = Ресми тізімге (тізбеге) енгізу, мысалы терроризм мен экстремизмді қаржыландыруға байланысты ұйымдар мен тұлғалардың тізбесіне.
explain-legal_event-opinion = Халықаралық органның немесе сарапшының, мысалы БҰҰ-ның, іс туралы айтқаны.

## legal_result

explain-legal_result-overturned = Бұрынғы шешім енді қолданылмайды.
explain-legal_result-found_arbitrary = Халықаралық орган бас бостандығынан айыруды озбырлық, яғни заңға немесе адам құқықтарына қайшы деп таныды.

## sentence_type

explain-sentence_type-restriction_of_liberty = Сот белгілеген міндеттер мен тыйымдарды сақтап, қадағалаумен үйде өтелетін жаза.
explain-sentence_type-probation = Пробация қызметінің колониядан тыс қадағалауы.
explain-sentence_type-administrative_arrest = Қылмыс үшін емес, әкімшілік құқық бұзушылық үшін тәулікпен саналатын қысқа мерзімге қамау.
explain-sentence_type-ban = Адамға белгілі бір мерзімге бірдеңе істеуге, мысалы лауазым атқаруға, бірлестікке кіруге, көпшілік алдында сөйлеуге тыйым салынады.
explain-sentence_type-listing = Ресми тізімге енгізу; оның өз аяқталу мерзімі жоқ.

## start_rule

explain-start_rule-entry_into_force = Шешім орындала бастайтын күн: шағымдану мерзімі өткеннен немесе апелляциядан кейін.

## day_count

explain-day_count-working = Демалыс пен мереке емес күндер.
explain-day_count-calendar = Демалыс пен мерекені қоса, барлық күн.
