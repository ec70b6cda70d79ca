# Terms of the vocabularies, as they stand in the records: term-VOCABULARY-TERM.

## basis

term-basis-first_hand = личное наблюдение
term-basis-detainee_statement = со слов заключённого
term-basis-relative = родственник
term-basis-lawyer = адвокат
term-basis-official_statement = официальное заявление
term-basis-document = документ
term-basis-media = СМИ
term-basis-hearsay = слухи, первоисточник неясен
term-basis-computed = вычислено программой
term-basis-not_stated = источник не указан
term-basis-other = другой источник

## grade

term-grade-high = высокая
term-grade-likely = скорее высокая
term-grade-unsure = под вопросом
term-grade-unlikely = скорее низкая
term-grade-very_low = очень низкая

## confidentiality

term-confidentiality-privileged = адвокатская тайна
term-confidentiality-source_protected = источник под защитой
term-confidentiality-case_team = те, кто работает над делом
term-confidentiality-family = семья
term-confidentiality-court = суд
term-confidentiality-international = международные органы
term-confidentiality-public = открыто для всех

## link_kind

term-link_kind-answers = отвечает на запись
term-link_kind-contradicts = противоречит записи
term-link_kind-supports = подтверждает запись
term-link_kind-corrects = исправляет запись
term-link_kind-part_of = входит в запись

## answer

term-answer-denies = отрицает
term-answer-denies_responsibility = признаёт факт, отрицает ответственность
term-answer-explains_otherwise = признаёт факт, объясняет иначе
term-answer-accepts = признаёт
term-answer-none = нет ответа

## role

term-role-detainee = заключённый
term-role-lawyer = адвокат
term-role-relative = родственник
term-role-member_of_parliament = депутат парламента
term-role-preventive_mechanism = национальный превентивный механизм (НПМ)
term-role-ngo = НПО
term-role-clergy = священнослужитель
term-role-consul = консул
term-role-doctor = врач
term-role-journalist = журналист
term-role-supporter = сторонник
term-role-staff = сотрудник учреждения
term-role-interpreter = переводчик
term-role-not_stated = роль не указана
term-role-other = другая роль

## facility_type

term-facility_type-police_station = отдел полиции
term-facility_type-temporary_detention = изолятор временного содержания (ИВС)
term-facility_type-pretrial = следственный изолятор (СИЗО)
term-facility_type-colony = колония
term-facility_type-special_reception = спецприёмник
term-facility_type-prison_hospital = тюремная больница
term-facility_type-psychiatric = психиатрическая больница
term-facility_type-house_arrest = домашний арест
term-facility_type-not_stated = тип не указан
term-facility_type-other = другой тип

## visit_mode

term-visit_mode-in_person = лично
term-visit_mode-through_glass = через стекло
term-visit_mode-phone = по телефону
term-visit_mode-video = по видеосвязи
term-visit_mode-court_corridor = в коридоре суда
term-visit_mode-letter = письмом
term-visit_mode-substitute = вместо человека показали другое, например запись
term-visit_mode-not_stated = не указано, как проходило
term-visit_mode-other = иным образом

## visit_outcome

term-visit_outcome-held = состоялось
term-visit_outcome-refused = отказано
term-visit_outcome-cut_short = прервано
term-visit_outcome-postponed = отложено
term-visit_outcome-substituted = заменено чем-то другим
term-visit_outcome-held_under_coercion = состоялось под принуждением
term-visit_outcome-not_stated = исход не указан
term-visit_outcome-other = другой исход

## visit_privacy

term-visit_privacy-private = наедине
term-visit_privacy-within_sight = сотрудник мог видеть, но не слышать
term-visit_privacy-within_sight_and_hearing = сотрудник мог видеть и слышать
term-visit_privacy-recorded_or_suspected = велась запись, или есть такое подозрение
term-visit_privacy-unknown = неизвестно
term-visit_privacy-not_stated = не указано
term-visit_privacy-other = другое

## channel

term-channel-call = звонок
term-channel-letter = письмо
term-channel-parcel = передача или посылка
term-channel-money = деньги
term-channel-message = сообщение
term-channel-not_stated = способ не указан
term-channel-other = другой способ

## direction

term-direction-to_detainee = заключённому
term-direction-from_detainee = от заключённого
term-direction-not_stated = направление не указано
term-direction-other = другое направление

## contact_outcome

term-contact_outcome-delivered = дошло
term-contact_outcome-returned = возвращено
term-contact_outcome-blocked = не пропущено
term-contact_outcome-pending = исход пока неизвестен
term-contact_outcome-not_stated = исход не указан
term-contact_outcome-other = другой исход

## reading

term-reading-measured = измерено
term-reading-self_reported = по собственным словам
term-reading-estimated = на глаз
term-reading-third_party_claim = со слов третьего лица
term-reading-inferred = выведено из сравнения
term-reading-not_stated = не указано, как получено
term-reading-other = получено иначе

## weight_unit

term-weight_unit-kg = кг
term-weight_unit-g = г
term-weight_unit-lb = фунт

## symptom

term-symptom-dizziness = головокружение
term-symptom-fainting = обморок
term-symptom-unable_to_stand = не может стоять
term-symptom-weakness = слабость
term-symptom-confusion = спутанность сознания
term-symptom-headache = головная боль
term-symptom-vision = ухудшение зрения
term-symptom-nausea = тошнота
term-symptom-vomiting = рвота
term-symptom-oedema = отёки
term-symptom-palpitations = сердцебиение
term-symptom-shortness_of_breath = одышка
term-symptom-pain = боль
term-symptom-fever = жар
term-symptom-chills = озноб
term-symptom-cough = кашель
term-symptom-bleeding = кровотечение
term-symptom-insomnia = бессонница
term-symptom-numbness = онемение
term-symptom-unnatural_skin_colour = неестественный цвет кожи
term-symptom-not_stated = симптом не указан
term-symptom-other = другой симптом

## treatment_outcome

term-treatment_outcome-given = помощь оказана
term-treatment_outcome-refused_by_detainee = заключённый отказался
term-treatment_outcome-refused_by_staff = сотрудники отказали
term-treatment_outcome-ignored = просьба оставлена без внимания
term-treatment_outcome-pending = исхода пока нет
term-treatment_outcome-not_stated = исход не указан
term-treatment_outcome-other = другой исход

## health_event

term-health_event-none = без перемен в состоянии
term-health_event-admitted = госпитализация
term-health_event-discharged = выписка из больницы
term-health_event-force_fed = принудительное кормление
term-health_event-self_harm = причинение себе вреда
term-health_event-suicide_attempt = попытка самоубийства
term-health_event-died = смерть
term-health_event-not_stated = не указано, что произошло
term-health_event-other = произошло другое

## consistency

term-consistency-not_consistent = не соответствует
term-consistency-consistent = соответствует
term-consistency-highly_consistent = в высокой степени соответствует
term-consistency-typical = типично
term-consistency-diagnostic = является диагностическим признаком

## mineral

term-mineral-potassium = калий
term-mineral-phosphate = фосфат
term-mineral-magnesium = магний

## phase_kind

term-phase_kind-dry = сухая, без еды и воды
term-phase_kind-water = только на воде
term-phase_kind-partial = частичная
term-phase_kind-not_stated = вид не указан
term-phase_kind-other = другого вида

## strike_end

term-strike_end-demands_met = выполнение требований
term-strike_end-health = состояние здоровья
term-strike_end-hospitalised = госпитализация
term-strike_end-force_fed = принудительное кормление
term-strike_end-transferred = перевод в другое учреждение
term-strike_end-died = смерть
term-strike_end-unknown = причина неизвестна
term-strike_end-not_stated = причина не указана
term-strike_end-other = другая причина

## custody_event

term-custody_event-detained = задержание
term-custody_event-arrested = арест
term-custody_event-transferred = перевод в другое учреждение
term-custody_event-house_arrest = домашний арест
term-custody_event-solitary_in = водворение в одиночную камеру или ДИЗО
term-custody_event-solitary_out = выход из одиночной камеры или ДИЗО
term-custody_event-psychiatric_in = помещение в психиатрическую больницу
term-custody_event-psychiatric_out = выход из психиатрической больницы
term-custody_event-released = освобождение
term-custody_event-not_stated = не указано, что произошло
term-custody_event-other = произошло другое

## legal_event

term-legal_event-case_opened = возбуждение дела
term-legal_event-charge = обвинение
term-legal_event-summons = вызов (повестка)
term-legal_event-questioning = допрос
term-legal_event-search = обыск
term-legal_event-seizure = изъятие
term-legal_event-measure = мера пресечения
term-legal_event-hearing = судебное заседание
term-legal_event-verdict = приговор
term-legal_event-sentence = наказание
term-legal_event-appeal = апелляция
term-legal_event-cassation = кассация
term-legal_event-parole = условно-досрочное освобождение (УДО)
term-legal_event-replacement = замена наказания
term-legal_event-restriction = ограничение
term-legal_event-listing = включение в перечень
term-legal_event-opinion = мнение международного органа или эксперта
term-legal_event-case_closed = прекращение дела
term-legal_event-not_stated = событие не указано
term-legal_event-other = другое событие

## legal_result

term-legal_result-granted = удовлетворено
term-legal_result-granted_then_appealed = удовлетворено, затем обжаловано
term-legal_result-refused = отказано
term-legal_result-declined_by_detainee = сам заключённый отказался
term-legal_result-upheld = оставлено без изменения
term-legal_result-reduced = смягчено
term-legal_result-increased = ужесточено
term-legal_result-overturned = отменено
term-legal_result-refused_to_review = отказано в пересмотре
term-legal_result-imposed = назначено
term-legal_result-extended = продлено
term-legal_result-ended = закончилось
term-legal_result-replaced_by_prison = заменено лишением свободы
term-legal_result-found_arbitrary = признано произвольным
term-legal_result-pending = решения пока нет
term-legal_result-not_stated = итог не указан
term-legal_result-other = другой итог

## sentence_type

term-sentence_type-imprisonment = лишение свободы
term-sentence_type-restriction_of_liberty = ограничение свободы
term-sentence_type-probation = пробация
term-sentence_type-administrative_arrest = административный арест
term-sentence_type-community_service = общественные работы
term-sentence_type-fine = штраф
term-sentence_type-ban = запрет
term-sentence_type-listing = включение в перечень
term-sentence_type-not_stated = вид наказания не указан
term-sentence_type-other = другое наказание

## start_rule

term-start_rule-detention = со дня задержания
term-start_rule-verdict = со дня приговора
term-start_rule-entry_into_force = со дня вступления в законную силу
term-start_rule-release = со дня освобождения
term-start_rule-not_stated = не указано, с какого дня
term-start_rule-other = с другого события

## day_count

term-day_count-working = рабочие дни
term-day_count-calendar = календарные дни

## incident_type

term-incident_type-ill_treatment = жестокое обращение
term-incident_type-threat = угроза
term-incident_type-provocation = провокация
term-incident_type-humiliation = унижение
term-incident_type-search = обыск
term-incident_type-confiscation = изъятие вещей
term-incident_type-denial = чего-то не дали или не разрешили
term-incident_type-conditions = условия содержания
term-incident_type-death = смерть
term-incident_type-not_stated = вид не указан
term-incident_type-other = другое происшествие

## denied

term-denied-letters = письма
term-denied-calls = звонки
term-denied-visits = свидания
term-denied-lawyer = адвокат
term-denied-doctor = врач
term-denied-medicine = лекарства
term-denied-walks = прогулки
term-denied-sport = спорт
term-denied-food_from_home = домашняя еда
term-denied-food = еда
term-denied-water = вода
term-denied-sleep = сон
term-denied-books = книги
term-denied-worship = молитва и обряды
term-denied-not_stated = не указано, что именно
term-denied-other = другое

## reprisal_type

term-reprisal_type-fine = штраф
term-reprisal_type-administrative_arrest = административный арест
term-reprisal_type-questioning = допрос
term-reprisal_type-dismissal = увольнение
term-reprisal_type-lawsuit = судебный иск
term-reprisal_type-damages = взыскание ущерба
term-reprisal_type-seizure = изъятие вещей или техники
term-reprisal_type-not_stated = вид не указан
term-reprisal_type-other = другое взыскание

## amount_precision

term-amount_precision-exact = ровно
term-amount_precision-about = около
term-amount_precision-at_least = не менее

## claim_about

term-claim_about-age = возраст
term-claim_about-profession = профессия
term-claim_about-strike_count = число голодовок
term-claim_about-time_left = оставшийся срок
term-claim_about-nationality = гражданство или национальность
term-claim_about-affiliation = принадлежность к организации
term-claim_about-not_stated = не указано, о чём
term-claim_about-other = о другом

## day_convention

term-day_convention-first_day_is_1 = первый день без еды — день 1
term-day_convention-first_day_is_0 = по числу полных суток

## quota_of

term-quota_of-visit = свидания, кроме адвокатских
term-quota_of-call = звонки
term-quota_of-letter = письма
term-quota_of-parcel = передачи и посылки

## quota_period

term-quota_period-month = в месяц
term-quota_period-quarter = в квартал
term-quota_period-half_year = в полугодие
term-quota_period-year = в год

## kinds

term-kinds-visit = свидание
term-kinds-contact = связь
term-kinds-weight = вес
term-kinds-health = здоровье
term-kinds-strike = голодовка
term-kinds-strike_day = названный день голодовки
term-kinds-custody = содержание под стражей
term-kinds-legal = ход дела
term-kinds-complaint = жалоба или обращение
term-kinds-incident = происшествие
term-kinds-reprisal = преследование за слова или помощь
term-kinds-claim = утверждение о человеке
term-kinds-note = заметка
term-kinds-attachment = доказательство
term-kinds-settlement = решение о расхождении сведений
term-kinds-case = дело
term-kinds-person = человек
term-kinds-facility = учреждение

## body_region
term-body_region-head = голова
term-body_region-back_of_head = затылок
term-body_region-face = лицо
term-body_region-neck = шея
term-body_region-nape = загривок
term-body_region-chest = грудь
term-body_region-abdomen = живот
term-body_region-groin = пах
term-body_region-back = спина
term-body_region-lower_back = поясница
term-body_region-buttocks = ягодицы
term-body_region-left_flank = левый бок
term-body_region-right_flank = правый бок
term-body_region-left_shoulder = левое плечо
term-body_region-right_shoulder = правое плечо
term-body_region-left_shoulder_blade = левая лопатка
term-body_region-right_shoulder_blade = правая лопатка
term-body_region-left_arm = левая рука
term-body_region-right_arm = правая рука
term-body_region-left_elbow = левый локоть
term-body_region-right_elbow = правый локоть
term-body_region-left_forearm = левое предплечье
term-body_region-right_forearm = правое предплечье
term-body_region-left_wrist = левое запястье
term-body_region-right_wrist = правое запястье
term-body_region-left_hand = левая кисть
term-body_region-right_hand = правая кисть
term-body_region-left_hip = левый тазобедренный сустав
term-body_region-right_hip = правый тазобедренный сустав
term-body_region-left_leg = левая нога
term-body_region-right_leg = правая нога
term-body_region-left_thigh = левое бедро
term-body_region-right_thigh = правое бедро
term-body_region-left_knee = левое колено
term-body_region-right_knee = правое колено
term-body_region-left_shin = левая голень
term-body_region-right_shin = правая голень
term-body_region-left_calf = левая икра
term-body_region-right_calf = правая икра
term-body_region-left_ankle = левая лодыжка
term-body_region-right_ankle = правая лодыжка
term-body_region-left_foot = левая стопа
term-body_region-right_foot = правая стопа
