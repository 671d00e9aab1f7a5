/// The table of risk factors; how a factor gets its points can be followed by hand.
///
/// - Two points: grade A or B, with findings that agree.
/// - One point: grade C with a published effect or a consistent listing, or a single or contradicted study of grade B.
/// - Not counted: grade D, contradicted findings, or one survey without a size of effect.
///
/// Three factors count on top of another: heavy drinking on drinking, a potassium-sparing diuretic on any diuretic,
/// dialysis on kidney disease.
extension RiskFactor {
    /// Every risk factor, in a stable order.
    public static let all: [RiskFactor] = person + lifestyle + illness + medicine
}
