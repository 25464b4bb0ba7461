using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Abp;

/// <summary>
/// The one topic and group of the distributed event bus: <c>Configure&lt;AbpKafkaEventBusOptions&gt;(options =&gt; ...)</c> in a module, else the section
/// <c>Kafka:EventBus</c>, which the bus reads by itself.
/// </summary>
internal sealed class BusOptions
{
    private const string Section = "Kafka:EventBus";

    private readonly AbpSymbols _symbols;
    private readonly SourceModels _models;
    private readonly Lazy<(NameSource Topic, NameSource Group)> _names;

    public BusOptions(AbpSymbols symbols, SourceModels models)
    {
        _symbols = symbols;
        _models = models;
        _names = new(() => (Name("TopicName"), Name("GroupId")), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The topic of all events.</summary>
    public NameSource Topic => _names.Value.Topic;

    /// <summary>The group.</summary>
    public NameSource Group => _names.Value.Group;

    private NameSource Name(string property)
    {
        var writes = Configured().Select(configure => WriteOf(configure, property)).OfType<NameSource>().Take(2).ToList();
        return writes.Count switch
        {
            0 => new NameSource.Setting($"{Section}:{property}"),
            1 => writes[0],
            _ => new NameSource.Unknown(NameResolution.Dynamic, $"'{property}' of the event bus is set in several places"),
        };
    }

    private IEnumerable<IInvocationOperation> Configured()
    {
        foreach (var tree in _models.Compilation.SyntaxTrees)
        {
            foreach (var node in ((string[])["Configure", "PostConfigure"]).SelectMany(name => CandidateIndex.Find(tree, name, CancellationToken.None)))
            {
                if (_models.OperationOf(node, CancellationToken.None) is IInvocationOperation { TargetMethod.TypeArguments: [{ } options] } call && options.Is(_symbols.BusOptions))
                    yield return call;
            }
        }
    }

    private NameSource? WriteOf(IInvocationOperation configure, string property)
    {
        var argument = configure.Arguments.LastOrDefault(candidate => candidate.ArgumentKind != ArgumentKind.DefaultValue)?.Value;
        if (BuilderCalls.ScopeOf(argument, _models, CancellationToken.None) is not { } scope)
            return new NameSource.Unknown(NameResolution.Dynamic, "the options of the event bus are filled in a way that is not followed");
        var writes = scope.Body.Descendants()
            .OfType<ISimpleAssignmentOperation>()
            .Where(write => write.Target is IPropertyReferenceOperation target && target.Property.Name == property && target.Property.ContainingType.Is(_symbols.BusOptions))
            .ToList();
        return writes.Count switch
        {
            0 => null,
            1 when !IsConditional(writes[0], scope.Body) => new NameSource.Expression(writes[0].Value),
            _ => new NameSource.Unknown(NameResolution.Dynamic, $"'{property}' of the event bus is set on some ways only"),
        };
    }

    private static bool IsConditional(IOperation write, IOperation body)
    {
        for (var outer = write.Parent; outer is not null && !ReferenceEquals(outer, body); outer = outer.Parent)
        {
            if (outer is IConditionalOperation or ILoopOperation or ISwitchOperation or ITryOperation or ICoalesceOperation)
                return true;
        }

        return false;
    }
}
