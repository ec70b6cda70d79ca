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
term-confidentiality-case_team = команда по делу
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
term-role-preventive_mechanism = Национальный превентивный механизм (НПМ)
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

## day_convention

term-day_convention-first_day_is_1 = первый день без еды — день 1
term-day_convention-first_day_is_0 = по числу полных суток

## kinds

term-kinds-visit = свидание
term-kinds-weight = вес
term-kinds-strike = голодовка
term-kinds-strike_day = названный день голодовки
term-kinds-note = заметка
term-kinds-case = дело
term-kinds-person = человек
term-kinds-facility = учреждение
