/// Numbers that causes and risk factors share, each with its unit and source; what has no source is judgement.
public enum Threshold {
    /// Years: leg cramps become more common with age, and the median age at the first cramp was 50
    /// (naylor-1994, blyton-2012); the sharp line is a round number (judgement).
    public static let olderAge = 50.0
    /// Years: the lower end of the ages in which any drinking was linked with night cramps (delacour-2018).
    public static let alcoholStudyAge = 60.0
    /// Hours a day: long sitting (judgement; no study gives a number).
    public static let longSittingHours = 8.0
    /// Hours a day: long standing (judgement; the bound of bahk-2012 was not read).
    public static let longStandingHours = 6.0
    /// Drinks a day: a lot of caffeine (judgement).
    public static let manyCaffeineDrinks = 4.0
    /// Micrograms per litre: at or below it iron is considered in restless legs (aan-2016-rls; aasm-2025-rls as
    /// read in secondary summaries).
    public static let lowFerritin = 75.0
    /// Percent: below it iron is considered in restless legs (aasm-2025-rls as read in secondary summaries).
    public static let lowTransferrinSaturation = 20.0
}
