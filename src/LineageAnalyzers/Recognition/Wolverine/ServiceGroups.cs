using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Wolverine;

/// <summary>The consumer group of listeners: that of the listener, else that of the transport, else the name of the service.</summary>
internal sealed class ServiceGroups
{
    private const string ServiceName = "ServiceName";
    private readonly WolverineSymbols _symbols;
    private readonly SourceModels _models;
    private readonly Lazy<NameSource?> _ofTransport;
    private readonly Lazy<bool> _isServiceNamed;

    public ServiceGroups(WolverineSymbols symbols, SourceModels models)
    {
        _symbols = symbols;
        _models = models;
        _ofTransport = new(OfTransport);
        _isServiceNamed = new(() => models.Compilation.SyntaxTrees.Any(tree => SeenCode.Contains(tree.GetText().ToString(), ServiceName)));
    }

    /// <summary>The group of a listener with these calls after it.</summary>
    public NameSource Of(IInvocationOperation listener, IReadOnlyList<IInvocationOperation> calls)
    {
        if (calls.Named("TailFromLatest").Any())
            return new NameSource.Unknown(NameResolution.Dynamic, "TailFromLatest makes a new group in each run");
        return calls.Where(call => call.TargetMethod.Name is "ConfigureConsumer" or "ExtendConsumerConfiguration").Select(call => SetIn(call, "configuration")).LastOrDefault(group => group is not null)
            ?? _ofTransport.Value
            ?? ServiceOf(listener);
    }

    /// <summary>The name of the service that a call sets up.</summary>
    public NameSource ServiceOf(IInvocationOperation call)
    {
        IOperation body = call;
        while (body.Parent is { } parent)
            body = parent;
        var names = body.Descendants().OfType<ISimpleAssignmentOperation>()
            .Where(assignment => assignment.Target is IPropertyReferenceOperation { Property: { Name: ServiceName, ContainingType: var owner } } && owner.Is(_symbols.Options))
            .ToList();
        if (names.Count == 1)
            return new NameSource.Expression(names[0].Value);
        return names.Count == 0 && !_isServiceNamed.Value && _models.Compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication
            ? new NameSource.Fixed(_models.Compilation.Assembly.Name)
            : new NameSource.Unknown(NameResolution.Convention, "the group is the name of the service, which is not seen here");
    }

    private NameSource? OfTransport()
    {
        if (ConsumerConfig() is not { } config)
            return null;
        var trees = _models.Trees.ToImmutableArray();
        var groups = CallSites.Configuring(config, "ConfigureConsumers", trees, _models)
            .Concat(CallSites.Configuring(config, "UseKafkaUsingNamedConnection", trees, _models))
            .Select(scope => BuilderAssignments.ValueOf("GroupId", scope, _models, CancellationToken.None))
            .OfType<NameSource>()
            .ToList();
        return groups.Count > 1 ? new NameSource.Unknown(NameResolution.Dynamic, "the transport is given several groups") : groups.FirstOrDefault();
    }

    private INamedTypeSymbol? ConsumerConfig() => _models.Compilation.FindType("Confluent.Kafka.ConsumerConfig");

    private NameSource? SetIn(IInvocationOperation call, string parameter) =>
        BuilderCalls.ScopeOf(CallArguments.Find(call, parameter), _models, CancellationToken.None) is { } scope
            ? BuilderAssignments.ValueOf("GroupId", scope, _models, CancellationToken.None)
            : new NameSource.Unknown(NameResolution.Dynamic, "the configuration of the consumer is not seen");
}
