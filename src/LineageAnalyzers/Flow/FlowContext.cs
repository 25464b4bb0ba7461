using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.Libraries;
using LineageAnalyzers.Flow.Libraries.Outside;
using LineageAnalyzers.Flow.Reporting;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Flow.Summaries;
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

    /// <param name="reader">Reads the compilation.</param>
    /// <param name="endpoints">The endpoints.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="knowsServices">Whether what a container gives is looked for in the whole compilation.</param>
    public FlowContext(EndpointReader reader, IReadOnlyList<IdentifiedEndpoint> endpoints, CancellationToken cancellationToken, bool knowsServices = true)
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
        var derivedTypes = new DerivedTypes(reader.Models.Compilation);
        Targets = new CallTargets(derivedTypes);
        Summaries = new PublishedSummaries(reader.Models.Compilation);
        Libraries = LibraryModels.Known(reader.Models);
        OutsideSources = new Sources(reader.Symbols.Configuration);
        Handlers = new HttpHandlers(reader.Models, cancellationToken);
        Consumptions = new Consumptions(reader.Symbols, reader.Origins, endpoints, cancellationToken);
        MessageHandlers = new MessageHandlers(reader.Models, endpoints, cancellationToken);
        Services = new ServiceTypes(reader.Models, derivedTypes, knowsServices, cancellationToken);
        Dispatched = new DispatchedMessages(reader.Models);
        Outputs = new OutputBindings(endpoints, cancellationToken);
        Producers = endpoints
            .Where(endpoint => endpoint.Analysis.Call is { Direction: Direction.Produce, Level: EndpointLevel.Direct } || IsWithoutSource(endpoint))
            .ToLookup(endpoint => endpoint.Analysis.Call.Operation.Syntax);
        Sources = CallsThat(Direction.Consume, endpoints);
        Sinks = CallsThat(Direction.Produce, endpoints);
        _callers = endpoints
            .SelectMany(endpoint => endpoint.Analysis.Via.Select(clientCall => (clientCall.Call.Operation.Syntax, endpoint)))
            .ToLookup(pair => pair.Syntax, pair => pair.endpoint);
    }

    /// <summary>Whether an endpoint is the call of a wrapper of another project or assembly, whose own call of the client is not seen here.</summary>
    public static bool IsWithoutSource(IdentifiedEndpoint endpoint) =>
        endpoint.Analysis is { Call: { Direction: Direction.Produce, Level: EndpointLevel.Wrapper } } analysis && (analysis.Via.IsEmpty || analysis.Given is not null);

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

    /// <summary>What other assemblies tell of their methods.</summary>
    public PublishedSummaries Summaries { get; }

    /// <summary>What methods of libraries do.</summary>
    public LibraryModels Libraries { get; }

    /// <summary>What properties of libraries give.</summary>
    public LibraryProperties LibraryProperties { get; } = new();

    /// <summary>Where data comes from that no record brought.</summary>
    public Sources OutsideSources { get; }

    /// <summary>Where data leaves the program, other than into a topic.</summary>
    public Sinks OutsideSinks { get; } = new();

    /// <summary>What answers HTTP requests.</summary>
    public HttpHandlers Handlers { get; }

    /// <summary>Where records come in.</summary>
    public Consumptions Consumptions { get; }

    /// <summary>The variables that lambdas use of the code around them.</summary>
    public CapturedVariables Captured { get; } = new();

    /// <summary>What a framework gives consumed records.</summary>
    public MessageHandlers MessageHandlers { get; }

    /// <summary>The classes behind services.</summary>
    public ServiceTypes Services { get; }

    /// <summary>The handlers that a mediator in the process calls.</summary>
    public DispatchedMessages Dispatched { get; }

    /// <summary>What a framework sends after a method has returned.</summary>
    public OutputBindings Outputs { get; }

    /// <summary>The endpoints that produce through a client or a framework itself, by their call.</summary>
    public ILookup<SyntaxNode, IdentifiedEndpoint> Producers { get; }

    /// <summary>What outlives the run from one entry point.</summary>
    public SharedState Shared { get; private set; } = new();

    /// <summary>The objects that a container makes of each class, by their numbers.</summary>
    public ServiceInstances Instances { get; private set; } = new();

    /// <summary>The methods that were gone into.</summary>
    public HashSet<ISymbol> Entered { get; private set; } = new(SymbolEqualityComparer.Default);

    /// <summary>The channels and queues that services share, by their numbers.</summary>
    public Dictionary<string, int> Collections { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>The types whose static members have got their first values.</summary>
    public HashSet<ISymbol> Initialized { get; private set; } = new(SymbolEqualityComparer.Default);

    /// <summary>The endpoints at calls that take a stream from a topic, by the call.</summary>
    public ILookup<SyntaxNode, IdentifiedEndpoint> Sources { get; }

    /// <summary>The endpoints at calls that send a stream to a topic, by the call.</summary>
    public ILookup<SyntaxNode, IdentifiedEndpoint> Sinks { get; }

    /// <summary>The endpoints at calls of own methods that lead to a client call.</summary>
    public IEnumerable<IdentifiedEndpoint> CallersOf(SyntaxNode clientCall) => _callers[clientCall];

    private static ILookup<SyntaxNode, IdentifiedEndpoint> CallsThat(Direction direction, IEnumerable<IdentifiedEndpoint> endpoints) => endpoints
        .Where(endpoint => endpoint.Analysis.Call.Direction == direction && StreamTypes.AreOf(Frameworks.Of(endpoint)))
        .ToLookup(endpoint => endpoint.Analysis.Call.Operation.Syntax);

    /// <summary>What is found.</summary>
    public FlowReport Report { get; private set; } = new();

    /// <summary>The same code, of which nothing was run yet and nothing was found.</summary>
    public FlowContext Anew()
    {
        var copy = (FlowContext)MemberwiseClone();
        copy.Shared = new SharedState();
        copy.Instances = new ServiceInstances();
        copy.Initialized = new(SymbolEqualityComparer.Default);
        copy.Entered = new(SymbolEqualityComparer.Default);
        copy.Collections = new(StringComparer.Ordinal);
        copy.Report = new FlowReport();
        return copy;
    }

    /// <summary>The place of a declaration; null when it has none in source.</summary>
    public SourceLocation? PlaceOf(ISymbol symbol) => symbol.Locations.FirstOrDefault() is { IsInSource: true } location ? _paths.Of(location) : null;

    /// <summary>The place of an operation; null when it has none in source.</summary>
    public SourceLocation? PlaceOf(IOperation operation)
    {
        if (!_places.TryGetValue(operation.Syntax, out var place))
            _places.Add(operation.Syntax, place = _paths.Of(operation.Syntax.GetLocation()));
        return place;
    }
}
