# What follows from the entries, and how it stands beside published texts. Nothing here is advice or a diagnosis.
#
# $value is the figure by the entries: hours for ids that end in _h, days for fasting, fluids, deaths and solitary, per cent as a
# positive number for loss, kg/m² for the body mass index. $period is a term of quota_period.

## What entries disagree about

about-verdict_date = date of the verdict
about-sentence_date = date of the sentence
about-appeal_date = date of the appeal
about-cassation_date = date of the cassation
about-case_opened_date = date on which the case was opened
about-case_closed_date = date on which the case was closed
about-weight = weight
about-blood_pressure = blood pressure
about-pulse = pulse
about-temperature = temperature
about-glucose = glucose in blood
about-strike_start = start of the hunger strike
about-strike_end = end of the hunger strike
about-official_denial = official denial
about-statement = statement that another one contradicts
about-strike_count = number of hunger strikes
about-days_stated = stated number of days

## Dates in an order that does not fit: questions to the entries

warning-appeal_before_verdict = The entries date the appeal before the verdict: are both dates right?
warning-release_before_arrest = The entries date the release before the arrest: are both dates right?
warning-visit_outside_custody = The entries date a visit to a day on which, by them, the person was not in custody: are the dates right?
warning-strikes_overlap = By the entries two hunger strikes run at the same time: are their dates right?
warning-sentence_end_before_start = By the entries a sentence ends before it starts: are both dates right?

## Entries beside published texts

threshold-fasting_72_h = Hours without food by the entries: { $value }. Prison medicine defines total fasting as more than 72 hours.
threshold-no_fluids = Days without fluids by the entries: { $value }. Without any fluids deterioration is described as very rapid, and death as quite possible within 7 to 14 days, sooner in heat.
threshold-no_fluid_24_h = Hours without fluids by the entries: { $value }. The published order has a monitoring plan opened at 24 hours without fluids.
threshold-no_food_48_h = Hours without food by the entries: { $value }. The published order has a monitoring plan opened at 48 hours without food.
threshold-weight_loss_10 = Recorded loss from the baseline weight: { $value } %. At 10 % independent medical monitoring is described for lean healthy people.
threshold-weight_loss_18 = Recorded loss from the baseline weight: { $value } %. Major problems are described as arising roughly at 18 to 20 %.
threshold-bmi_16_5 = Body mass index by the entries: { $value } kg/m². An index of 16.5 is named as another trigger for monitoring.
threshold-bmi_18_5 = Body mass index by the entries: { $value } kg/m². Below 18.5 is classed as underweight.
threshold-bmi_17 = Body mass index by the entries: { $value } kg/m². Below 17 is classed as moderate to severe thinness.
threshold-bmi_16 = Body mass index by the entries: { $value } kg/m². Below 16 the risk is described as markedly raised.
threshold-refeeding_any = The entries show at least one of these: body mass index below 16; loss of more than 15 % in 3 to 6 months; little or no intake for more than 10 days; low potassium, phosphate or magnesium. NICE CG32 calls any one of them a high risk when feeding resumes; it was written for unintentional loss of weight.
threshold-refeeding_two = The entries show at least two of these: body mass index below 18.5; loss of more than 10 %; little or no intake for more than 5 days; alcohol or certain drugs. NICE CG32 calls any two of them a high risk when feeding resumes; it was written for unintentional loss of weight.
threshold-refeeding_extreme = The entries show a body mass index below 14 or no intake for more than 15 days. NICE CG32 calls this an extreme risk when feeding resumes; it was written for unintentional loss of weight.
threshold-fasting_15 = Days of fasting by the entries: { $value }. For days 15 to 18 dizziness, unsteadiness, a slow pulse and loss of thirst are described.
threshold-fasting_36 = Days of fasting by the entries: { $value }. Documented fasts were stopped because of symptoms at 36 to 40 days.
threshold-deaths_46 = Days of total fasting by the entries: { $value }. In a published series of deaths (Ireland, 1981) people died between days 46 and 73 of total fasting.
threshold-deaths_65 = Days of total fasting by the entries: { $value }. In a published series of deaths (Bayrampaşa) people died between days 65 and 69 of total fasting.
threshold-solitary_15 = Consecutive days in solitary by the entries: { $value }. The Mandela Rules call it prolonged solitary confinement when it lasts more than 15 consecutive days, at 22 hours a day or more without meaningful human contact.
threshold-none-note = No threshold shown does not mean no danger.

## What is due and what comes next

due-reply = Reply due
due-filing = To be filed by
overdue = overdue
computed-date = computed, not stated
next-hearing = Next hearing
next-visit = Next visit
next-reply = Next reply due
next-filing = Next date to file by
next-sentence_end = End of the sentence
next-solitary_end = End of solitary

## How much contact is left

quota-left = { $left } of { $amount } left ({ $period })

## Amounts of time

amount-hour =
    { $amount ->
        [one] { $amount } hour
       *[other] { $amount } hours
    }
amount-day =
    { $amount ->
        [one] { $amount } day
       *[other] { $amount } days
    }
amount-month =
    { $amount ->
        [one] { $amount } month
       *[other] { $amount } months
    }
amount-year =
    { $amount ->
        [one] { $amount } year
       *[other] { $amount } years
    }

## What a comparison depends on

comparison-if-kind = Only if nothing but water is taken: the entries do not state the kind of fast.
comparison-if-contact = Only if there is no meaningful human contact: the entries do not state it.
comparison-reading = By a weight that is not recorded as measured: { $reading }.
comparison-basis = By a weight known at second hand: { $basis }.
comparison-kinds-differ = The two weights were obtained in different ways.
decimal-point = .

## Thresholds as lines in the chart of weights, shortly

line-weight_loss_10 = −10 %
line-weight_loss_18 = −18 %
line-bmi_18_5 = BMI 18.5
line-bmi_17 = BMI 17
line-bmi_16_5 = BMI 16.5
line-bmi_16 = BMI 16
