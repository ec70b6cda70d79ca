# What a word means, for whoever is not a lawyer or a doctor: explain-VOCABULARY-TERM.

## basis

explain-basis-hearsay = Это передали через других; кто первым видел или сказал, неясно.
explain-basis-computed = Программа вычислила это по другим записям; никто этого не говорил.

## confidentiality

explain-confidentiality-privileged = То, что говорят друг другу адвокат и подзащитный: поручения и советы.
explain-confidentiality-source_protected = Если назвать источник, кто-то может пострадать: охранник, сокамерник, родственник.
explain-confidentiality-case_team = Те, кто вместе работает над делом.
explain-confidentiality-family = Может видеть и семья.
explain-confidentiality-court = Можно представить суду.
explain-confidentiality-international = Можно отправить в международные органы, например в ООН.
explain-confidentiality-public = Может видеть кто угодно.

## role

explain-role-preventive_mechanism = Наблюдатели, которые посещают места лишения свободы, чтобы не допускать пыток; в Казахстане работают при омбудсмене.

## facility_type

explain-facility_type-temporary_detention = Камеры полиции, где держат недолго, обычно сразу после задержания.
explain-facility_type-pretrial = Где держат во время следствия и суда, пока приговор не вступит в силу.
explain-facility_type-colony = Где отбывают наказание в виде лишения свободы.
explain-facility_type-special_reception = Учреждение полиции, где отбывают административный арест.

## visit_mode

explain-visit_mode-substitute = С самим человеком не встретились: показали запись или что-то другое. Связью это не считается.

## visit_outcome

explain-visit_outcome-held_under_coercion = Свидание устроили под давлением, например чтобы заключённый признал вину.

## reading

explain-reading-self_reported = Человек сам назвал число; измерял ли его кто-нибудь, неизвестно.
explain-reading-third_party_claim = Число назвал кто-то другой, и сам он не измерял.
explain-reading-inferred = Число получено из сравнения; никто его не измерял.

## consistency

explain-consistency-not_consistent = Оценка врача по Стамбульскому протоколу: повреждение не могло возникнуть от описанного.
explain-consistency-consistent = Оценка врача по Стамбульскому протоколу: могло возникнуть от описанного, но есть и много других возможных причин.
explain-consistency-highly_consistent = Оценка врача по Стамбульскому протоколу: могло возникнуть от описанного, других возможных причин мало.
explain-consistency-typical = Оценка врача по Стамбульскому протоколу: обычно бывает именно от описанного, хотя возможны и другие причины.
explain-consistency-diagnostic = Оценка врача по Стамбульскому протоколу: не могло возникнуть ни от чего, кроме описанного.

## phase_kind

explain-phase_kind-dry = Человек не ест и не пьёт; такие дни считаются отдельно.
explain-phase_kind-partial = Человек немного ест или принимает что-то кроме воды; что именно, сказано в тексте.

## custody_event

explain-custody_event-solitary_in = Человека перевели в одиночную камеру или в дисциплинарный изолятор (ДИЗО; прежде и в разговоре — ШИЗО).

## legal_event

explain-legal_event-measure = То, что применяют к человеку, пока суд не закончен: содержание под стражей, домашний арест, залог, подписка о невыезде.
explain-legal_event-appeal = Вышестоящий суд пересматривает решение, которое ещё не вступило в силу.
explain-legal_event-cassation = Вышестоящий суд пересматривает решение, которое уже вступило в силу.
explain-legal_event-parole = Освобождение раньше конца срока на определённых условиях.
explain-legal_event-replacement = Суд заменяет одно наказание другим, например оставшийся срок в колонии — ограничением свободы.
explain-legal_event-restriction = Ограничение, которое установил суд или орган, например на поездки или встречи.
explain-legal_event-listing = Включение в официальный перечень, например организаций и лиц, связанных с финансированием терроризма и экстремизма.
explain-legal_event-opinion = Что о деле говорит международный орган или эксперт, например ООН.

## legal_result

explain-legal_result-overturned = Прежнее решение больше не действует.
explain-legal_result-found_arbitrary = Международный орган признал лишение свободы произвольным: вопреки закону или правам человека.

## sentence_type

explain-sentence_type-restriction_of_liberty = Наказание, которое отбывают дома под надзором, с обязанностями и запретами по решению суда.
explain-sentence_type-probation = Надзор службы пробации вне колонии.
explain-sentence_type-administrative_arrest = Недолгий арест, который считают сутками, за административное правонарушение, а не за преступление.
explain-sentence_type-ban = Человеку на время запрещено что-то делать, например занимать должность, состоять в объединениях, выступать публично.
explain-sentence_type-listing = Включение в официальный перечень; своего срока окончания у него нет.

## start_rule

explain-start_rule-entry_into_force = День, с которого решение исполняется: после срока на обжалование или после апелляции.

## day_count

explain-day_count-working = Дни, кроме выходных и праздников.
explain-day_count-calendar = Все дни подряд, с выходными и праздниками.
