using System.Collections.Immutable;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Values;

/// <summary>
/// What is known of a string: the texts it can be (complete), or a template with unknown parts, or only why it is not known.
/// </summary>
internal sealed record TextValue
{
    /// <summary>Every text that it can be, by environment; the empty environment stands for all that are not named. Empty when not known.</summary>
    public ImmutableArray<EnvironmentValue> Texts { get; init; } = ImmutableArray<EnvironmentValue>.Empty;

    /// <summary>The known parts with the unknown ones in braces; null when all or nothing is known.</summary>
    public string? Template { get; init; }

    /// <summary>By what it was found, or where the search ended.</summary>
    public NameResolution Resolution { get; init; }

    /// <summary>The configuration key that takes part.</summary>
    public string? Key { get; init; }

    /// <summary>Why it is not known, in a sentence.</summary>
    public string? Reason { get; init; }

    /// <summary>What an unknown part is called in a template.</summary>
    public string Hole { get; init; } = "?";

    /// <summary>Whether every text is known.</summary>
    public bool IsKnown => !Texts.IsEmpty;

    /// <summary>The one text that it always is; null when it is unknown or there are several.</summary>
    public string? Single => Texts.Length == 1 && Texts[0].Environment.Length == 0 ? Texts[0].Value : null;

    /// <summary>One text, always.</summary>
    public static TextValue Of(string text, NameResolution resolution) => new()
    {
        Texts = ImmutableArray.Create(new EnvironmentValue("", text)),
        Resolution = resolution,
    };

    /// <summary>Not known.</summary>
    public static TextValue Unknown(NameResolution resolution, string reason, string hole, string? key = null) => new()
    {
        Resolution = resolution,
        Reason = reason,
        Hole = hole,
        Key = key,
    };

    /// <summary>It is null.</summary>
    public static TextValue Null { get; } = Unknown(NameResolution.Dynamic, "it is null", "?");

    /// <summary>Either this value or the other one.</summary>
    public TextValue Or(TextValue other)
    {
        if (Equals(other) || Single is not null && Single == other.Single)
            return this;
        if (!IsKnown || !other.IsKnown || Texts.Concat(other.Texts).Any(text => text.Environment.Length > 0))
            return Unknown(NameResolution.Dynamic, "it is set in several places, and not each value is known", Hole);
        return this with { Texts = Texts.Union(other.Texts).ToImmutableArray(), Key = Key == other.Key ? Key : null };
    }

    /// <summary>The value as a manifest states it.</summary>
    public ResolvedName ToName()
    {
        if (!IsKnown)
        {
            return new ResolvedName
            {
                Template = Template,
                Resolution = Resolution,
                Key = Key,
                Reason = Template is null ? Reason : null,
            };
        }

        var texts = Texts.Where(text => text.Environment.Length == 0).Select(text => text.Value).Distinct().ToList();
        var byEnvironment = Texts.Any(text => text.Environment.Length > 0);
        if (texts.Count > 1 && byEnvironment)
            texts = Texts.Select(text => text.Value).Distinct().ToList();
        return new ResolvedName
        {
            Name = texts.Count == 1 ? texts[0] : null,
            Names = texts.Count > 1 ? texts.OrderBy(text => text, StringComparer.Ordinal).ToEquatableArray() : default,
            Resolution = Resolution,
            Key = Key,
            Values = texts.Count <= 1 && (byEnvironment || Key is not null) ? Texts.OrderBy(text => text.Environment, StringComparer.Ordinal).ToEquatableArray() : default,
        };
    }
}
