using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.AkkaStreams;

/// <summary>
/// <c>new ProducerRecord&lt;K, V&gt;(topic, ...)</c>: the record names the topic, the sink that takes it does not. Its serializers are those of the only settings
/// for its key and value types.
/// </summary>
internal sealed class RecordRecogniser : ClientRecogniser
{
    private readonly AkkaSymbols _symbols;
    private readonly Lazy<ImmutableArray<(INamedTypeSymbol Type, ClientSettingsChain Settings)>> _settings;

    public RecordRecogniser(AkkaSymbols symbols, SourceModels models)
    {
        _symbols = symbols;
        Targets = symbols.ProducerRecord is { } record ? ImmutableArray.Create<ISymbol>(record) : ImmutableArray<ISymbol>.Empty;
        _settings = new(() => FindSettings(models).ToImmutableArray(), LazyThreadSafetyMode.PublicationOnly);
    }

    public override ImmutableArray<ISymbol> Targets { get; }

    public override IEnumerable<ClientFinding> Recognise(IObjectCreationOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol { TypeArguments: [{ } key, { } value] })
            return [];
        var settings = SettingsOf(key, value);
        return
        [
            new ClientCall
            {
                Client = AkkaSymbols.AssemblyName,
                Direction = Direction.Produce,
                Operation = creation,
                Topic = NameSource.From(CallArguments.Find(creation, "topic") ?? CallArguments.Find(creation, "topicPartition")),
                KeyType = key,
                ValueType = value,
                Message = CallArguments.Find(creation, "message"),
                Key = CallArguments.Find(creation, "key"),
                Value = CallArguments.Find(creation, "value"),
                KeySerializer = settings?.KeySerializer,
                ValueSerializer = settings?.ValueSerializer,
                Configuration = settings?.Configuration,
                Settings = settings?.Settings ?? ImmutableArray<(string, NameSource)>.Empty,
            },
        ];
    }

    private ClientSettingsChain? SettingsOf(ITypeSymbol key, ITypeSymbol value)
    {
        var same = _settings.Value
            .Where(settings => SymbolEqualityComparer.Default.Equals(settings.Type.TypeArguments[0], key)
                && SymbolEqualityComparer.Default.Equals(settings.Type.TypeArguments[1], value))
            .Take(2)
            .ToList();
        return same.Count == 1 ? same[0].Settings : null;
    }

    private IEnumerable<(INamedTypeSymbol, ClientSettingsChain)> FindSettings(SourceModels models)
    {
        foreach (var tree in models.Compilation.SyntaxTrees)
        {
            foreach (var node in CandidateIndex.Find(tree, "Create", CancellationToken.None))
            {
                if (models.OperationOf(node, CancellationToken.None) is IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: var type } } create
                    && type.Is(_symbols.ProducerSettings))
                    yield return (type, ClientSettingsChain.Read(EndOf(create), _symbols));
            }
        }
    }

    private static IOperation EndOf(IOperation call)
    {
        while (call.Parent is IInvocationOperation { Instance: { } instance } next && ReferenceEquals(instance, call))
            call = next;
        return call;
    }
}
