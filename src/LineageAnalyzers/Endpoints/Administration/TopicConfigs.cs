using System.Threading;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Endpoints.Administration;

/// <summary>Reads the configuration entries that are given to topics. An entry whose value is not known keeps its key.</summary>
internal sealed class TopicConfigs(KafkaAdministrationSymbols symbols, TextResolver texts)
{
    /// <summary>The entries of a dictionary of strings; null when its keys are not all written out.</summary>
    public EquatableArray<TopicConfig>? OfDictionary(IOperation dictionary, CancellationToken cancellationToken)
    {
        if (DictionaryEntries.Find(dictionary, texts.Origins, cancellationToken) is not { } entries)
            return null;
        var configs = new List<TopicConfig>();
        foreach (var (key, value) in entries)
        {
            if (texts.Resolve(key).Single is not { } name)
                return null;
            configs.Add(Entry(name, value));
        }

        return InOrder(configs);
    }

    /// <summary>The entries of a list of <c>ConfigEntry</c>; null when they are not all written out.</summary>
    public EquatableArray<TopicConfig>? OfEntries(IOperation list, CancellationToken cancellationToken)
    {
        if (CollectionItems.Find(list, texts.Origins, texts.Models, cancellationToken) is not { } items)
            return null;
        var configs = new List<TopicConfig>();
        foreach (var item in items)
        {
            if (texts.Origins.Trace(item, cancellationToken) is not IObjectCreationOperation creation || !creation.Type.Is(symbols.ConfigEntry))
                return null;
            var entry = new CreatedObject(creation);
            if (entry.Value("Name") is not { } key || texts.Resolve(key).Single is not { } name)
                return null;
            configs.Add(Entry(name, Replaces(entry) ? entry.Value("Value") : null));
        }

        return InOrder(configs);
    }

    // An incremental change may also delete the entry, or add to a list that is not seen.
    private static bool Replaces(CreatedObject entry) => !entry.Sets("IncrementalOperation")
        || entry.Value("IncrementalOperation") is IFieldReferenceOperation { Field.Name: "Set" };

    private TopicConfig Entry(string key, IOperation? value) =>
        new(key, value is null || SecretKeys.LooksSecret(key) ? null : texts.Resolve(value).Single);

    private static EquatableArray<TopicConfig> InOrder(List<TopicConfig> configs) =>
        configs.GroupBy(config => config.Key, StringComparer.Ordinal)
            .Select(same => same.Last())
            .OrderBy(config => config.Key, StringComparer.Ordinal)
            .ToEquatableArray();
}
