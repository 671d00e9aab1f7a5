extension Catalogue {
    /// Recent events that make a warning sign weigh more.
    static let recentEventQuestions: [Question] = [
        Question(
            .longTravel, "/recent/long_travel", in: .recentEvents,
            ask: "In the last 4 weeks, did you sit through a journey of 4 hours or more?",
            clinician: "Travel with immobility of 4 hours or more within 4 weeks.",
            why: "Sitting still on a long journey makes blood clots more likely."),
        Question(
            .surgeryWithinTwelveWeeks, "/recent/surgery_within_twelve_weeks", in: .recentEvents,
            ask: "Have you had a major operation in the last 12 weeks?",
            clinician: "Major surgery under general or regional anaesthesia within 12 weeks.",
            why: "Blood clots are more likely in the weeks after an operation."),
        Question(
            .bedRest, "/recent/bed_rest", in: .recentEvents,
            ask: "In the last 4 weeks, did you stay in bed for 3 days or more?",
            clinician: "Bedridden for 3 days or more within 4 weeks.",
            why: "Lying in bed for days makes blood clots more likely."),
        Question(
            .legInCastOrParalysed, "/recent/leg_in_cast_or_paralysed", in: .recentEvents,
            ask: "Is a leg paralysed, or has one been in a plaster cast or splint lately?",
            clinician: "Paralysis, paresis or recent plaster immobilisation of a leg.",
            why: "A leg that cannot move forms blood clots more easily."),
        Question(
            .legInjury, "/recent/leg_injury", in: .recentEvents,
            ask: "Have you injured a leg or foot lately?",
            clinician: "Recent injury of a leg or foot.",
            why: "After an injury, pain can come from a fracture, a tear or swelling inside the muscle."),
        Question(
            .lyingLongOrCrushed, "/recent/lying_long_or_crushed", in: .recentEvents,
            ask: "In the last days, did you lie for hours unable to move, or was a limb crushed?",
            clinician: "Recent long lie or crush injury.",
            why: "Long pressure can damage muscle."),
        Question(
            .unusualExertion, "/recent/unusual_exertion", in: .recentEvents,
            ask: "In the last week, did you exercise or work much harder than usual?",
            clinician: "Unaccustomed or extreme exertion within the past week.",
            why: "Hard effort can cause cramps and, rarely, muscle damage."),
        Question(
            .heatExposure, "/recent/heat_exposure", in: .recentEvents,
            ask: "In the last 2 days, were you in great heat (outdoors, at work or in a sauna)?",
            clinician: "Heat exposure within 2 days.",
            why: "Heat and heavy sweating can cause cramps and heat illness."),
        Question(
            .dirtyWound, "/recent/dirty_wound", in: .recentEvents,
            ask: "In the last 3 weeks, did you have a dirty wound (such as soil or a bite) or inject drugs?",
            clinician: "Contaminated wound or injecting drug use within about 3 weeks.",
            why: "Tetanus can get in through a dirty wound."),
        Question(
            .tetanusVaccinated, "/recent/tetanus_vaccinated", in: .history,
            ask: "Are your tetanus vaccinations up to date?",
            clinician: "Tetanus immunisation complete and up to date.",
            why: "Without them, a dirty wound can lead to tetanus."),
        Question(
            .toxinExposure, "/recent/toxin_exposure", in: .recentEvents,
            ask: "Before this began, did you touch, breathe in or swallow a poison (such as lead or mercury)?",
            clinician: "Exposure to a toxic substance (such as lead, mercury, organophosphates) before onset.",
            why: "Some poisons cause cramps."),
        Question(
            .newMedicineOrDose, "/recent/new_medicine_or_dose", in: .recentEvents,
            ask: "In the weeks or months before this began, did you start a medicine or take a higher dose?",
            clinician: "Medicine started or dose increased within weeks to months before onset or worsening.",
            why: "Cramps or restless legs that start after a new medicine may come from it."),
        Question(
            .stoppedMedicine, "/recent/stopped_medicine", in: .recentEvents,
            ask: "Have you recently stopped or cut down a medicine, alcohol or steroid tablets?",
            clinician: "Recent cessation or reduction of a medicine, alcohol or systemic steroid.",
            why: "This can bring on cramps, shaking or weak muscles."),
        Question(
            .missedDialysis, "/recent/missed_dialysis", in: .recentEvents,
            ask: "Have you missed or cut short a dialysis session lately?",
            clinician: "Recent missed or shortened dialysis.",
            why: "Without dialysis, potassium and fluid build up in the body."),
        Question(
            .recentInfection, "/recent/recent_infection", in: .recentEvents,
            ask: "Have you had an infection in the last 6 weeks (such as flu or a stomach upset)?",
            clinician: "Infection within 6 weeks (respiratory, gastrointestinal or other).",
            why: "Weakness after an infection can mean that nerves are inflamed."),
        Question(
            .neckSurgery, "/recent/neck_surgery", in: .recentEvents,
            ask: "Have you recently had an operation on your neck or thyroid?",
            clinician: "Recent neck, thyroid or parathyroid surgery.",
            why: "Calcium can fall after such an operation and cause cramps."),
        Question(
            .drankVeryMuchWater, "/recent/drank_very_much_water", in: .recentEvents,
            ask: "Have you drunk several litres of water within a few hours?",
            clinician: "Recent intake of several litres of water within hours (dilutional hyponatraemia).",
            why: "Very much water in a short time can make the blood short of salt."),
        Question(
            .donatedBlood, "/recent/donated_blood", in: .recentEvents,
            ask: "Have you given blood in the last year?",
            clinician: "Blood donation within the past year.",
            why: "Giving blood uses up iron, and low iron can cause restless legs."),
    ]
}
