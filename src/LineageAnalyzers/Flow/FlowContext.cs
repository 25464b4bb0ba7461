using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.Reporting;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Serializers;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow;

/// <summary>What every interpretation of one compilation shares: where things are declared, what endpoints there are, where findings go.</summary>
internal sealed class FlowContext
{
    private readonly SourcePaths _paths;
    private readonly ILookup<SyntaxNode, IdentifiedEndpoint> _callers;
    private readonly Dictionary<SyntaxNode, SourceLocation?> _places = [];

    public FlowContext(EndpointReader reader, IReadOnlyList<IdentifiedEndpoint> endpoints, CancellationToken cancellationToken)
    {
        _paths = reader.Paths;
        Symbols = reader.Symbols;
        Models = reader.Models;
        Records = reader.Records;
        Serialization = reader.Serialization;
        Origins = reader.Origins;
        Avro = new AvroSymbols(reader.Models.Compilation);
        Bodies = new MethodBodies(reader.Models);
        Initializers = new MemberInitializers(reader.Models);
        Targets = new CallTargets(reader.Models.Compilation);
        Handlers = new HttpHandlers(reader.Models, cancellationToken);
        Consumptions = new Consumptions(reader.Symbols, reader.Origins, endpoints, cancellationToken);
        Producers = endpoints
            .Where(endpoint => endpoint.Analysis.Call is { Direction: Direction.Produce, Client: ConfluentKafkaSymbols.AssemblyName, Level: EndpointLevel.Direct })
            .ToDictionary(endpoint => endpoint.Analysis.Call.Operation.Syntax);
        _callers = endpoints
            .SelectMany(endpoint => endpoint.Analysis.Via.Select(clientCall => (clientCall.Call.Operation.Syntax, endpoint)))
            .ToLookup(pair => pair.Syntax, pair => pair.endpoint);
    }

    /// <summary>The types of the recognised libraries.</summary>
    public KnownSymbols Symbols { get; }

    /// <summary>The operations behind declarations.</summary>
    public SourceModels Models { get; }

    /// <summary>Wire names.</summary>
    public RecordDescriber Records { get; }

    /// <summary>Calls that turn objects into text or bytes and back.</summary>
    public SerializationCalls Serialization { get; }

    /// <summary>The expressions that values come from.</summary>
    public OriginTracer Origins { get; }

    /// <summary>Avro's classes.</summary>
    public AvroSymbols Avro { get; }

    /// <summary>The bodies of methods.</summary>
    public MethodBodies Bodies { get; }

    /// <summary>What members hold before a constructor runs.</summary>
    public MemberInitializers Initializers { get; }

    /// <summary>Where calls go.</summary>
    public CallTargets Targets { get; }

    /// <summary>What answers HTTP requests.</summary>
    public HttpHandlers Handlers { get; }

    /// <summary>Where records come in.</summary>
    public Consumptions Consumptions { get; }

    /// <summary>The endpoints that produce through the client itself, by their call.</summary>
    public IReadOnlyDictionary<SyntaxNode, IdentifiedEndpoint> Producers { get; }

    /// <summary>The endpoints at calls of own methods that lead to a client call.</summary>
    public IEnumerable<IdentifiedEndpoint> CallersOf(SyntaxNode clientCall) => _callers[clientCall];

    /// <summary>What is found.</summary>
    public FlowReport Report { get; } = new();

    /// <summary>The place of an operation; null when it has none in source.</summary>
    public SourceLocation? PlaceOf(IOperation operation)
    {
        if (!_places.TryGetValue(operation.Syntax, out var place))
            _places.Add(operation.Syntax, place = _paths.Of(operation.Syntax.GetLocation()));
        return place;
    }
}
