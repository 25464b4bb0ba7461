namespace LineageAnalyzers.Model.Manifests;

/// <summary>By what a name was found.</summary>
public enum NameResolution
{
    /// <summary>A string literal at the call.</summary>
    Literal,

    /// <summary>A constant, a static readonly field or a local that is set once.</summary>
    Constant,

    /// <summary><c>nameof</c> or the name of an enum member.</summary>
    Nameof,

    /// <summary>A value of the settings files, or its fallback in code.</summary>
    Configuration,

    /// <summary>Put together from parts that are each known.</summary>
    Interpolated,

    /// <summary>Chosen by a framework from the message type.</summary>
    Route,

    /// <summary>Stated by an attribute.</summary>
    Attribute,

    /// <summary>A framework's rule for names that nobody states.</summary>
    Convention,

    /// <summary>Comes in through a parameter.</summary>
    Parameter,

    /// <summary>Only known when the program runs.</summary>
    Dynamic,
}

/// <summary>
/// The name of a topic or of a consumer group as the broker sees it. Exactly one of <see cref="Name"/>, <see cref="Names"/>,
/// <see cref="Pattern"/>, <see cref="Template"/> and <see cref="Reason"/> says what is known; a name that differs by environment
/// stands in <see cref="Values"/> alone, and a template has a reason where not all that fill it in were looked at.
/// </summary>
public sealed record ResolvedName
{
    /// <summary>The one name that is proven.</summary>
    public string? Name { get; init; }

    /// <summary>All names that it can be, complete, sorted.</summary>
    public EquatableArray<string> Names { get; init; }

    /// <summary>A regular expression over topic names.</summary>
    public string? Pattern { get; init; }

    /// <summary>A name with unknown parts in braces, for example <c>{env}.orders</c>.</summary>
    public string? Template { get; init; }

    /// <summary>By what it was found.</summary>
    public required NameResolution Resolution { get; init; }

    /// <summary>The configuration key, with <c>:</c> between its parts.</summary>
    public string? Key { get; init; }

    /// <summary>The value by environment, sorted; the empty environment is the settings file without one.</summary>
    public EquatableArray<EnvironmentValue> Values { get; init; }

    /// <summary>Why nothing is known, in a sentence.</summary>
    public string? Reason { get; init; }

    /// <summary>Every name that is proven for at least one environment.</summary>
    public IEnumerable<string> ProvenNames
    {
        get
        {
            if (Name is not null)
                yield return Name;
            foreach (var name in Names)
                yield return name;
            foreach (var value in Values)
            {
                if (value.Value != Name)
                    yield return value.Value;
            }
        }
    }

    /// <summary>One proven name.</summary>
    public static ResolvedName Of(string name, NameResolution resolution) => new() { Name = name, Resolution = resolution };

    /// <summary>Nothing known, and why.</summary>
    public static ResolvedName Unknown(NameResolution resolution, string reason, string? key = null) =>
        new() { Resolution = resolution, Reason = reason, Key = key };

    /// <summary>What a person would call it: the name, the names, the pattern, the template, the key, or <c>?</c>.</summary>
    public override string ToString()
    {
        if (Name is not null)
            return Name;
        if (!Names.IsEmpty)
            return string.Join(" | ", Names);
        if (!Values.IsEmpty)
            return string.Join(" | ", Values.Select(value => value.Value).Distinct());
        return Pattern ?? Template ?? (Key is null ? "?" : $"?({Key})");
    }
}

/// <summary>A value in one environment.</summary>
/// <param name="Environment">The environment's name; empty for the settings file without one.</param>
/// <param name="Value">The value there.</param>
public sealed record EnvironmentValue(string Environment, string Value);
