namespace LineageAnalyzers.Schemas.Compatibility;

/// <summary>A kind of change that the rules of a format know.</summary>
/// <param name="Id">The name that results carry as their kind.</param>
/// <param name="Format">The format that it belongs to.</param>
/// <param name="Purpose">What it guards, in a sentence.</param>
/// <param name="Backward">What to say when the new schema cannot read old data.</param>
/// <param name="Forward">What to say when an old schema cannot read new data.</param>
public sealed record SchemaRule(string Id, string Format, string Purpose, RuleWords Backward, RuleWords Forward)
{
    /// <summary>Whether the change breaks; others are only told.</summary>
    public bool Breaking { get; init; } = true;

    /// <summary>Whether the change breaks under the lenient policy, too.</summary>
    public bool BreakingWhenLenient { get; init; } = true;

    /// <summary>The words for a direction.</summary>
    public RuleWords For(CheckDirection direction) => direction == CheckDirection.Backward ? Backward : Forward;
}

/// <summary>Sentences about a change. <c>{field}</c> stands for the field, <c>{details}</c> for the reference implementation's message.</summary>
/// <param name="Meaning">What happened, without a full stop.</param>
/// <param name="Advice">What to do.</param>
public sealed record RuleWords(string Meaning, string Advice)
{
    private readonly RuleSentence _meaning = new(Meaning);
    private readonly RuleSentence _advice = new(Advice);

    /// <summary>What happened at a field; the empty field is the whole record.</summary>
    public string MeaningOf(string field, string details) => _meaning.Fill(field, details);

    /// <summary>What to do about a field; the empty field is the whole record.</summary>
    public string AdviceFor(string field) => _advice.Fill(field, "");
}
