using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <summary>What a difference does to the verdict.</summary>
internal enum RuleEffect
{
    /// <summary>Nothing.</summary>
    Allowed,

    /// <summary>It breaks.</summary>
    Breaks,

    /// <summary>It breaks unless the policy is lenient.</summary>
    BreaksWhenStrict,
}

/// <summary>A kind of difference and how it is told.</summary>
internal sealed class JsonRule
{
    private readonly Func<Subschema, string?> _side;
    private readonly RuleEffect _effect;

    public JsonRule(string id, RuleEffect effect, Func<Subschema, string?> side, string purpose, RuleWords backward, RuleWords forward)
    {
        _effect = effect;
        _side = side;
        Rule = new SchemaRule(id, JsonSchemaFormat.FormatName, purpose, backward, forward)
        {
            Breaking = effect != RuleEffect.Allowed,
            BreakingWhenLenient = effect == RuleEffect.Breaks,
        };
    }

    /// <summary>The rule as users see it.</summary>
    public SchemaRule Rule { get; }

    /// <summary>Whether it tells of no change in what data may be.</summary>
    public bool IsNote { get; init; }

    /// <summary>Whether it breaks under a policy.</summary>
    public bool Breaks(CompatibilityPolicy policy) =>
        _effect == RuleEffect.Breaks || (_effect == RuleEffect.BreaksWhenStrict && policy == CompatibilityPolicy.Strict);

    /// <summary>Both sides in a few words.</summary>
    public string Describe(Subschema? before, Subschema? after) => $"{Side(before)} -> {Side(after)}";

    private string Side(Subschema? schema) => (schema is null ? null : _side(schema)) ?? "none";
}

/// <summary>The rules for a limit: what happens when it comes, goes, rises or falls.</summary>
internal sealed class LimitRules
{
    /// <summary>Makes the four rules.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="id">The start of the rules' ids.</param>
    /// <param name="name">What it limits, for sentences: <c>maximum length</c>.</param>
    /// <param name="isUpper">Whether it limits from above.</param>
    /// <param name="side">The limit of a subschema.</param>
    public LimitRules(string keyword, string id, string name, bool isUpper, Func<Subschema, string?> side)
    {
        Keyword = keyword;
        Added = new JsonRule(
            id + "_ADDED",
            RuleEffect.Breaks,
            side,
            $"The reading schema sets no {name} where the schema of the data has none.",
            new($"{{field}} gets a {name} ({{details}})", $"Do not limit {{field}}: older data may lie beyond the {name}. Check it in the code that writes instead."),
            new(
                $"{{field}} loses its {name}, which readers of the registered schema still enforce ({{details}})",
                $"Keep the {name} of {{field}}: readers of the registered schema refuse what lies beyond it."));
        Removed = new JsonRule(
            id + "_REMOVED",
            RuleEffect.Allowed,
            side,
            $"The reading schema may do without the {name} of the data.",
            new($"{{field}} loses its {name} ({{details}})", "Nothing to do: older data still fits."),
            new($"{{field}} gets a {name} that older readers do not have ({{details}})", "Nothing to do: what is written still fits older readers."));
        var tighter = new JsonRule(
            id + (isUpper ? "_DECREASED" : "_INCREASED"),
            RuleEffect.Breaks,
            side,
            $"The {name} of the reading schema is not tighter than that of the data.",
            new($"the {name} of {{field}} becomes tighter ({{details}})", $"Keep the old {name} of {{field}}: older data may lie beyond the new one."),
            new(
                $"the {name} of {{field}} becomes looser than readers of the registered schema allow ({{details}})",
                $"Do not loosen the {name} of {{field}} yet: first let the readers move to a version that allows it."));
        var looser = new JsonRule(
            id + (isUpper ? "_INCREASED" : "_DECREASED"),
            RuleEffect.Allowed,
            side,
            $"The {name} of the reading schema may be looser than that of the data.",
            new($"the {name} of {{field}} becomes looser ({{details}})", "Nothing to do: older data still fits."),
            new($"the {name} of {{field}} becomes tighter than older readers need ({{details}})", "Nothing to do: what is written still fits older readers."));
        (Increased, Decreased) = isUpper ? (looser, tighter) : (tighter, looser);
    }

    public string Keyword { get; }

    public JsonRule Added { get; }

    public JsonRule Removed { get; }

    public JsonRule Increased { get; }

    public JsonRule Decreased { get; }

    public IEnumerable<JsonRule> All => [Added, Removed, Increased, Decreased];
}

/// <summary>The rules for what no other keyword looks at.</summary>
internal sealed class UnevaluatedRules
{
    public UnevaluatedRules(string keyword, string id, string name, RuleEffect narrowing)
    {
        Keyword = keyword;
        Added = Rule("_ADDED", RuleEffect.Allowed, $"The reading schema may let further {name} through.", $"{{field}} lets further {name} through ({{details}})", $"{{field}} refuses further {name} that older readers let through ({{details}})", null, null);
        Extended = Rule("_EXTENDED", RuleEffect.Allowed, $"The reading schema may let more {name} through than the data has.", $"{{field}} lets more {name} through ({{details}})", $"{{field}} lets fewer {name} through than older readers do ({{details}})", null, null);
        Removed = Rule(
            "_REMOVED",
            narrowing,
            $"The reading schema does not refuse {name} that the data may have.",
            $"{{field}} refuses further {name} ({{details}})",
            $"{{field}} lets further {name} through, which readers of the registered schema refuse ({{details}})",
            $"Remove \"{keyword}\": false: older data may have further {name}.",
            $"Keep \"{keyword}\": false: readers of the registered schema refuse further {name}.");
        Narrowed = Rule(
            "_NARROWED",
            narrowing,
            $"The reading schema does not restrict {name} that the data may have.",
            $"{{field}} restricts further {name} ({{details}})",
            $"{{field}} lets further {name} through that readers of the registered schema restrict ({{details}})",
            $"Remove the schema of \"{keyword}\": older data may have other {name}.",
            $"Keep the schema of \"{keyword}\": readers of the registered schema enforce it.");

        JsonRule Rule(string end, RuleEffect effect, string purpose, string backward, string forward, string? backwardAdvice, string? forwardAdvice) => new(
            id + end,
            effect,
            SubschemaWords.Of,
            purpose,
            new(backward, backwardAdvice ?? "Nothing to do: older data still fits."),
            new(forward, forwardAdvice ?? "Nothing to do: what is written still fits older readers."));
    }

    public string Keyword { get; }

    public JsonRule Added { get; }

    public JsonRule Removed { get; }

    public JsonRule Extended { get; }

    public JsonRule Narrowed { get; }

    public IEnumerable<JsonRule> All => [Added, Removed, Extended, Narrowed];
}
