import LegCrampRules

/// Profiles that several suites send.
enum Profiles {
    /// The example of the documentation.
    static let example = """
        {"region": "GB",
         "person":      {"age": 67, "sex": "female", "pregnant": false},
         "lifestyle":   {"sitting_hours_per_day": 9, "exercise": "none", "alcohol": "heavy"},
         "conditions":  ["chronic-kidney-disease", "diabetes"],
         "medications": ["Lasix", "sertraline"],
         "episode":     {"duration_minutes": 4, "muscle_hardens": true, "relieved_by_stretching": true,
                         "location": ["calf"], "episodes_per_week": 5, "trend": "worsening"},
         "sensations":  {"urge_to_move": false},
         "symptoms":    {"one_leg_swollen": true, "numbness": false}}
        """
    /// A typical cramp with every warning sign denied.
    static let denied = """
        {"person": {"age": 45, "sex": "female"}, "none_of": ["warning-signs", "conditions", "medications"],
         "episode": {"duration_minutes": 1, "location": ["calf"], "muscle_hardens": true,
         "relieved_by_stretching": true, "episodes_per_week": 0.5, "at_night": true}}
        """
    /// Emergency, with a number to call.
    static let emergency = """
        {"region": "US", "symptoms": {"chest_pain": true, "one_leg_swollen": true}, "medications": ["quinine"]}
        """
    /// All of these, and the public cases.
    static let all = ["{}", example, denied, emergency] + Vignette.all.map(\.profile)
}
