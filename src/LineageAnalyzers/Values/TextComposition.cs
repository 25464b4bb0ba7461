using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Values;

/// <summary>Puts known and unknown strings together.</summary>
internal static class TextComposition
{
    // More texts than this are no answer to "what is the topic's name?".
    private const int MaximumTexts = 64;

    /// <summary>The parts one after the other: all texts where all parts are known, a template where a part is not.</summary>
    public static TextValue Concat(IReadOnlyList<TextValue> parts)
    {
        if (parts.Count == 1)
            return parts[0];
        var key = parts.Select(part => part.Key).FirstOrDefault(found => found is not null);
        var resolution = parts.Any(part => part.Resolution == NameResolution.Configuration) ? NameResolution.Configuration : NameResolution.Interpolated;
        if (parts.All(part => part.IsKnown))
        {
            if (AreEntangled(parts))
                return TextValue.Unknown(NameResolution.Dynamic, "it is put together from several parts that vary, and which go together is not followed", "?", key);
            var texts = Combine(parts);
            return texts.IsEmpty
                ? TextValue.Unknown(NameResolution.Dynamic, "it is put together from parts that are never set in the same environment", "?", key)
                : new TextValue { Texts = texts, Resolution = resolution, Key = key };
        }

        var unknown = parts.First(part => !part.IsKnown);
        var anyText = parts.Any(part => part.IsKnown && part.Single is not (null or "") || part.Template is not null);
        return unknown with
        {
            Template = anyText ? string.Concat(parts.Select(TemplatePart)) : null,
            Resolution = anyText ? resolution : unknown.Resolution,
            Key = key,
        };
    }

    /// <summary>One or the other, by a decision that is not followed.</summary>
    public static TextValue Either(IReadOnlyList<TextValue> values)
    {
        if (values.Count == 1)
            return values[0];
        if (values.FirstOrDefault(value => !value.IsKnown) is { } unknown)
            return unknown with { Template = null, Reason = unknown.Reason ?? "one of the values it can have is not known" };
        var texts = values.SelectMany(value => value.Texts).Distinct().ToImmutableArray();
        var resolutions = values.Select(value => value.Resolution).Distinct().ToList();
        return new TextValue
        {
            Texts = texts,
            Resolution = resolutions.Count == 1 ? resolutions[0] : resolutions.Contains(NameResolution.Configuration) ? NameResolution.Configuration : NameResolution.Constant,
            Key = values.Select(value => value.Key).FirstOrDefault(key => key is not null),
        };
    }

    /// <summary>The first, or the second where the first is null (<c>??</c>): a fallback counts as the name.</summary>
    public static TextValue Fallback(TextValue first, TextValue second)
    {
        if (ReferenceEquals(first, TextValue.Null))
            return second;
        if (first.IsKnown && first.Texts.Any(text => text.Environment.Length == 0))
            return first;
        if (!second.IsKnown)
            return first.IsKnown ? first : second with { Key = first.Key ?? second.Key };
        if (first.Resolution != NameResolution.Configuration)
            return first.IsKnown ? first : first with { Template = null };
        return new TextValue
        {
            Texts = first.Texts.AddRange(second.Texts),
            Resolution = NameResolution.Configuration,
            Key = first.Key,
        };
    }

    /// <summary>Every text changed in the same way.</summary>
    public static TextValue Map(TextValue value, Func<string, string> change) => value.IsKnown
        ? value with
        {
            Texts = value.Texts.Select(text => text with { Value = change(text.Value) }).ToImmutableArray(),
            Resolution = value.Resolution == NameResolution.Configuration ? NameResolution.Configuration : NameResolution.Interpolated,
        }
        : value with { Template = null };

    // Two creations with two arguments each give two names, not four.
    private static bool AreEntangled(IReadOnlyList<TextValue> parts) => parts.SelectMany(part => part.Texts).Select(text => text.Environment).Distinct()
        .Any(environment => parts.Count(part => TextsIn(part, environment).Distinct().Skip(1).Any()) > 1);

    private static string TemplatePart(TextValue part) => part.Template ?? part.Single ?? $"{{{part.Hole}}}";

    private static ImmutableArray<EnvironmentValue> Combine(IReadOnlyList<TextValue> parts)
    {
        var environments = parts.SelectMany(part => part.Texts).Select(text => text.Environment).Distinct().ToList();
        var texts = ImmutableArray.CreateBuilder<EnvironmentValue>();
        foreach (var environment in environments)
        {
            IEnumerable<string> combined = [""];
            foreach (var part in parts)
            {
                var choices = TextsIn(part, environment);
                combined = combined.SelectMany(prefix => choices.Select(choice => prefix + choice)).Take(MaximumTexts + 1).ToList();
            }

            foreach (var text in combined)
                texts.Add(new EnvironmentValue(environment, text));
            if (texts.Count > MaximumTexts)
                return ImmutableArray<EnvironmentValue>.Empty;
        }

        return texts.Distinct().ToImmutableArray();
    }

    private static List<string> TextsIn(TextValue part, string environment)
    {
        var own = part.Texts.Where(text => text.Environment == environment).Select(text => text.Value).ToList();
        return own.Count > 0 ? own : part.Texts.Where(text => text.Environment.Length == 0).Select(text => text.Value).ToList();
    }
}
