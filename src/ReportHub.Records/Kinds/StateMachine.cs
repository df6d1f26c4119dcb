namespace ReportHub.Records;

/// <summary>The life of a kind of record: its states and the steps between them. What is not listed is refused.</summary>
/// <param name="Member">The JSON member that holds the state, as the name of the state.</param>
/// <param name="States">The first is where a record begins.</param>
public sealed record StateMachine(string Member, IReadOnlyList<Choice> States, IReadOnlyList<StateStep> Steps)
{
    public string Initial => States[0].Value;

    public string WordOf(string state) => States.FirstOrDefault(known => string.Equals(known.Value, state, StringComparison.Ordinal))?.Word ?? state;

    public IEnumerable<StateStep> StepsFrom(string state) => Steps.Where(step => string.Equals(step.From, state, StringComparison.Ordinal));

    public StateStep? FindStep(string from, string to) => StepsFrom(from).FirstOrDefault(step => string.Equals(step.To, to, StringComparison.Ordinal));

    public StateStep? FindAction(string from, string action) => StepsFrom(from).FirstOrDefault(step => string.Equals(step.Action, action, StringComparison.Ordinal));

    /// <summary>A machine from the words of an enum and steps between its values.</summary>
    public static StateMachine Of<TState>(IReadOnlyList<(TState State, string Word)> states, params IReadOnlyList<(TState From, TState To, string Action, string Word, string[] Needs)> steps)
        where TState : struct, Enum => new(
            "state",
            [.. states.Select(state => new Choice(state.State.ToString(), state.Word))],
            [.. steps.Select(step => new StateStep(step.From.ToString(), step.To.ToString(), step.Action, step.Word, step.Needs))]);
}

/// <summary>
/// A step from one state to another. <paramref name="Action"/> names it in the API, <paramref name="Word"/> for people;
/// <paramref name="Needs"/> are the members that must be filled before it may be taken.
/// </summary>
public sealed record StateStep(string From, string To, string Action, string Word, IReadOnlyList<string> Needs);
