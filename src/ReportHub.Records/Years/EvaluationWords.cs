namespace ReportHub.Records;

/// <summary>How papers speak of an evaluation.</summary>
internal static class EvaluationWords
{
    /// <summary>“城市书屋建设”项目, or 洛龙区司法局部门整体支出 under the name the unit bore then.</summary>
    public static string ObjectOf(Evaluation evaluation, UnitRoll units) => evaluation.ObjectKind switch
    {
        EvaluationObject.Project => $"“{evaluation.ObjectName}”项目",
        EvaluationObject.WholeUnit => NameOn(evaluation, units) + "部门整体支出",
        _ => throw new InvalidOperationException($"No words for {evaluation.ObjectKind}."),
    };

    public static string MethodOf(EvaluationMethod method) => method switch
    {
        EvaluationMethod.Own => "自行开展",
        EvaluationMethod.ThirdParty => "委托第三方机构开展",
        EvaluationMethod.Experts => "委托专家组开展",
        _ => throw new InvalidOperationException($"No words for {method}."),
    };

    private static string NameOn(Evaluation evaluation, UnitRoll units) => units.NameOn(evaluation.Unit, evaluation.PerformedOn ?? evaluation.SelectedOn);
}
