# What follows from the entries, and how it stands beside published texts. Nothing here is advice or a diagnosis.
#
# $value is the figure by the entries: hours for ids that end in _h, days for fasting, fluids, deaths and solitary, per cent as a
# positive number for loss, kg/m² for the body mass index. $period is a term of quota_period.

## What entries disagree about

about-verdict_date = дата приговора
about-sentence_date = дата назначения наказания
about-appeal_date = дата апелляции
about-cassation_date = дата кассации
about-case_opened_date = дата возбуждения дела
about-case_closed_date = дата прекращения дела
about-weight = вес
about-blood_pressure = артериальное давление
about-pulse = пульс
about-temperature = температура
about-glucose = глюкоза в крови
about-strike_start = начало голодовки
about-strike_end = конец голодовки
about-official_denial = официальное опровержение
about-statement = утверждение, которому противоречит другое
about-strike_count = число голодовок
about-days_stated = указанное число дней

## Dates in an order that does not fit: questions to the entries

warning-appeal_before_verdict = По записям апелляция была раньше приговора: верны ли обе даты?
warning-release_before_arrest = По записям освобождение было раньше ареста: верны ли обе даты?
warning-visit_outside_custody = По записям в день свидания человек не был в заключении: верны ли даты?
warning-strikes_overlap = По записям две голодовки идут одновременно: верны ли их даты?
warning-sentence_end_before_start = По записям срок наказания кончается раньше, чем начинается: верны ли обе даты?

## Entries beside published texts

threshold-fasting_72_h = Часов без еды по записям: { $value }. В тюремной медицине полным голоданием называют голодание дольше 72 часов.
threshold-no_fluids = Дней без жидкости по записям: { $value }. По описаниям, без жидкости состояние ухудшается очень быстро, а смерть вполне возможна в течение 7–14 дней, в жару — раньше.
threshold-no_fluid_24_h = Часов без жидкости по записям: { $value }. По опубликованной инструкции план наблюдения заводят после 24 часов без жидкости.
threshold-no_food_48_h = Часов без еды по записям: { $value }. По опубликованной инструкции план наблюдения заводят после 48 часов без еды.
threshold-weight_loss_10 = Потеря от исходного веса по записям: { $value } %. Для худощавых здоровых людей при 10 % описано независимое медицинское наблюдение.
threshold-weight_loss_18 = Потеря от исходного веса по записям: { $value } %. По описаниям, серьёзные нарушения возникают примерно при 18–20 %.
threshold-bmi_16_5 = Индекс массы тела по записям: { $value } кг/м². Индекс 16,5 назван ещё одним поводом для наблюдения.
threshold-bmi_18_5 = Индекс массы тела по записям: { $value } кг/м². Индекс ниже 18,5 относят к недостаточной массе тела.
threshold-bmi_17 = Индекс массы тела по записям: { $value } кг/м². Индекс ниже 17 относят к умеренной или тяжёлой худобе.
threshold-bmi_16 = Индекс массы тела по записям: { $value } кг/м². При индексе ниже 16 риск описан как заметно повышенный.
threshold-refeeding_any = По записям есть хотя бы один из этих признаков: индекс массы тела ниже 16; потеря веса более 15 % за 3–6 месяцев; почти или совсем без еды более 10 дней; мало калия, фосфата или магния. NICE CG32 называет любой из них высоким риском при возобновлении питания; этот текст написан о ненамеренной потере веса.
threshold-refeeding_two = По записям есть хотя бы два из этих признаков: индекс массы тела ниже 18,5; потеря веса более 10 %; почти или совсем без еды более 5 дней; алкоголь или некоторые лекарства. NICE CG32 называет любые два из них высоким риском при возобновлении питания; этот текст написан о ненамеренной потере веса.
threshold-refeeding_extreme = По записям индекс массы тела ниже 14 или более 15 дней совсем без еды. NICE CG32 называет это крайне высоким риском при возобновлении питания; этот текст написан о ненамеренной потере веса.
threshold-fasting_15 = Дней голодания по записям: { $value }. Для 15–18-го дня описаны головокружение, шаткость, редкий пульс и исчезновение жажды.
threshold-fasting_36 = Дней голодания по записям: { $value }. Описанные в литературе голодания прекращали из-за симптомов на 36–40-й день.
threshold-deaths_46 = Дней полного голодания по записям: { $value }. По опубликованным данным о смертях (Ирландия, 1981) люди умирали между 46-м и 73-м днём полного голодания.
threshold-deaths_65 = Дней полного голодания по записям: { $value }. По опубликованным данным о смертях (Байрампаша) люди умирали между 65-м и 69-м днём полного голодания.
threshold-solitary_15 = Дней подряд в одиночной камере по записям: { $value }. Правила Манделы называют длительным одиночным заключением более 15 дней подряд по 22 часа в день и более без содержательных контактов с людьми.
threshold-none-note = Если ни один порог не показан, это не значит, что опасности нет.

## What is due and what comes next

due-reply = Срок ответа
due-filing = Срок подачи
overdue = срок прошёл
computed-date = вычислено, в источнике не указано
next-hearing = Ближайшее заседание
next-visit = Ближайшее свидание
next-reply = Ближайший срок ответа
next-filing = Ближайший срок подачи
next-sentence_end = Конец срока наказания
next-solitary_end = Конец срока в одиночной камере или ДИЗО

## How much contact is left

quota-left = осталось { $left } из { $amount } ({ $period })

## Amounts of time

amount-hour =
    { $amount ->
        [one] { $amount } час
        [few] { $amount } часа
        [many] { $amount } часов
       *[other] { $amount } часа
    }
amount-day =
    { $amount ->
        [one] { $amount } день
        [few] { $amount } дня
        [many] { $amount } дней
       *[other] { $amount } дня
    }
amount-month =
    { $amount ->
        [one] { $amount } месяц
        [few] { $amount } месяца
        [many] { $amount } месяцев
       *[other] { $amount } месяца
    }
amount-year =
    { $amount ->
        [one] { $amount } год
        [few] { $amount } года
        [many] { $amount } лет
       *[other] { $amount } года
    }

## What a comparison depends on

comparison-if-kind = Только если человек не принимает ничего, кроме воды: вид голодовки в записях не указан.
comparison-if-contact = Только если нет содержательных контактов с людьми: в записях это не указано.
comparison-reading = По весу, о котором не записано, что его измерили: { $reading }.
comparison-basis = По весу, известному не из первых рук: { $basis }.
comparison-kinds-differ = Два значения веса получены разными способами.
decimal-point = ,

## Thresholds as lines in the chart of weights, shortly

line-weight_loss_10 = −10 %
line-weight_loss_18 = −18 %
line-bmi_18_5 = ИМТ 18,5
line-bmi_17 = ИМТ 17
line-bmi_16_5 = ИМТ 16,5
line-bmi_16 = ИМТ 16
