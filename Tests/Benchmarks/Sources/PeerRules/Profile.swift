/// The part of a profile that the benchmark posts, as a framework's user would declare it.
public struct Profile: Codable, Sendable {
    struct Person: Codable {
        var age: Int?
        var sex: String?
        var pregnant: Bool?
    }

    struct Lifestyle: Codable {
        enum CodingKeys: String, CodingKey {
            case sittingHoursPerDay = "sitting_hours_per_day"
            case exercise
            case alcohol
        }

        var sittingHoursPerDay: Double?
        var exercise: String?
        var alcohol: String?
    }

    struct Episode: Codable {
        enum CodingKeys: String, CodingKey {
            case durationMinutes = "duration_minutes"
            case muscleHardens = "muscle_hardens"
            case relievedByStretching = "relieved_by_stretching"
            case location
            case episodesPerWeek = "episodes_per_week"
            case trend
        }

        var durationMinutes: Double?
        var muscleHardens: Bool?
        var relievedByStretching: Bool?
        var location: [String]?
        var episodesPerWeek: Double?
        var trend: String?
    }

    struct Sensations: Codable {
        enum CodingKeys: String, CodingKey {
            case urgeToMove = "urge_to_move"
        }

        var urgeToMove: Bool?
    }

    struct Symptoms: Codable {
        enum CodingKeys: String, CodingKey {
            case oneLegSwollen = "one_leg_swollen"
            case numbness
        }

        var oneLegSwollen: Bool?
        var numbness: Bool?
    }

    var region: String?
    var person: Person?
    var lifestyle: Lifestyle?
    var conditions: [String]?
    var medications: [String]?
    var episode: Episode?
    var sensations: Sensations?
    var symptoms: Symptoms?

    /// One truth value for each finding that rules look at; `nil` is not known.
    var findings: [Bool?] {
        [
            person?.age.map { $0 >= 50 }, person?.sex.map { $0 == "female" }, person?.pregnant,
            lifestyle?.sittingHoursPerDay.map { $0 >= 8 }, lifestyle?.exercise.map { $0 == "none" },
            lifestyle?.alcohol.map { $0 == "heavy" },
            episode?.durationMinutes.map { $0 < 10 }, episode?.muscleHardens, episode?.relievedByStretching,
            episode?.location.map { $0.contains("calf") }, episode?.episodesPerWeek.map { $0 >= 3 },
            episode?.trend.map { $0 == "worsening" },
            sensations?.urgeToMove, symptoms?.oneLegSwollen, symptoms?.numbness,
            conditions.map { !$0.isEmpty }, medications.map { !$0.isEmpty },
        ]
    }
}
