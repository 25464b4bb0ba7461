using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Values;

/// <summary>Turns what gives a name into the texts that it can be.</summary>
/// <param name="texts">Resolves settings.</param>
/// <param name="routes">The routes of the compilation.</param>
/// <param name="ofExpression">The texts of an expression: each item of several stands alone.</param>
internal sealed class NameSourceResolver(TextResolver texts, ClientRoutes routes, Func<IOperation, IEnumerable<TextValue>> ofExpression)
{
    /// <summary>The texts, one for each of several names.</summary>
    public IReadOnlyList<TextValue> Resolve(NameSource source) => Resolve(source, isRoute: false);

    /// <summary>The one text that it always is; null when it is unknown or there are several.</summary>
    public string? TextOf(NameSource source) => Resolve(source) is [{ Single: { } text }] ? text : null;

    private IReadOnlyList<TextValue> Resolve(NameSource source, bool isRoute) => source switch
    {
        NameSource.Expression expression => ofExpression(expression.Operation).ToList(),
        NameSource.Fixed known => [TextValue.Of(known.Text, known.Resolution)],
        NameSource.Setting setting => [texts.FromSettings(setting.Key)],
        NameSource.Several several => several.Names.SelectMany(name => Resolve(name, isRoute)).ToList(),
        NameSource.Joined joined => [Joined(joined, isRoute)],
        NameSource.Fallback fallback => [TextComposition.Fallback(One(fallback.First, isRoute), One(fallback.Second, isRoute))],
        NameSource.Converted converted => Resolve(converted.Name, isRoute).Select(text => Converted(text, converted.Convert)).ToList(),
        NameSource.Binding binding => Resolve(binding.Text, isRoute).Select(text => BindingTexts.Expand(text, key => AppSetting(key, binding.HostOnly))).ToList(),
        NameSource.Traced traced => Resolve(traced.Read(texts.Origins.Trace(traced.Object, CancellationToken.None)), isRoute),
        NameSource.ByType byType => texts.TypesGivenFor(byType.Parameter) is { Count: > 0 } types
            ? types.SelectMany(type => Resolve(byType.Of(type), isRoute)).Distinct().ToList()
            : Resolve(byType.Otherwise, isRoute),
        NameSource.Chosen chosen => Resolve(chosen.Topic, isRoute).Select(text => text with { Resolution = NameResolution.Route }).Distinct().ToList(),
        NameSource.Routed routed when !isRoute => Routed(routed),
        NameSource.Unknown unknown => [TextValue.Unknown(unknown.Resolution, unknown.Reason, "?")],
        _ => [TextValue.Unknown(NameResolution.Route, "a route leads to another route", "?")],
    };

    private TextValue AppSetting(string key, bool hostOnly)
    {
        var setting = texts.FromSettings(key);
        if (!hostOnly || !setting.IsKnown)
            return setting;
        var local = setting.Texts.Where(text => text.Environment == Settings.LocalEnvironment).ToImmutableArray();
        return local.IsEmpty
            ? TextValue.Unknown(NameResolution.Configuration, $"it is the app setting '{key}' of the host, which no local.settings.json of the project gives", key, key)
            : setting with { Texts = local };
    }

    // Most prefixes are empty, and then the name is what it was.
    private TextValue Joined(NameSource.Joined joined, bool isRoute)
    {
        var parts = joined.Parts.Select(part => One(part, isRoute)).Where(part => part.Single is not "").ToList();
        return parts.Count == 0 ? TextValue.Of("", NameResolution.Convention) : TextComposition.Concat(parts);
    }

    private TextValue One(NameSource source, bool isRoute) => TextComposition.Either(Resolve(source, isRoute));

    private static TextValue Converted(TextValue text, Func<string, string> convert) =>
        TextComposition.Map(text, convert) with { Resolution = text.Resolution };

    private IReadOnlyList<TextValue> Routed(NameSource.Routed routed)
    {
        var found = routes.Of(routed, TextOf);
        if (found.Count > 0)
            return found.SelectMany(route => Resolve(route.Topic, isRoute: true)).Select(text => text with { Resolution = NameResolution.Route }).Distinct().ToList();
        var what = routed.Message is null ? "by the name of the producer" : $"{routed.Message.Name} by its type";
        return [TextValue.Unknown(NameResolution.Route, $"{routed.Client} routes {what}, and no route for it is set in this project", routed.Message?.Name ?? "?")];
    }
}
