using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Values.Clients;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Endpoints;

/// <summary>Everything that is known of one endpoint, with the operations behind it, for the rules and for the flow engine.</summary>
internal sealed record EndpointAnalysis
{
    /// <summary>The call as it was recognised.</summary>
    public required ClientCall Call { get; init; }

    /// <summary>The topic.</summary>
    public required ResolvedName Topic { get; init; }

    /// <summary>The consumer group; null for a producer.</summary>
    public ResolvedName? Group { get; init; }

    /// <summary>With a transactional producer: the consumer group whose offsets it commits; null when it commits none.</summary>
    public ResolvedName? OffsetsOf { get; init; }

    /// <summary>How the client is built; null when that is not seen.</summary>
    public ClientConstruction? Construction { get; init; }

    /// <summary>The client's settings.</summary>
    public required ClientSettings Settings { get; init; }

    /// <summary>What a producer puts into the message.</summary>
    public required MessageParts Message { get; init; }

    /// <summary>What the key carries; null when there is none.</summary>
    public RecordPayload? Key { get; init; }

    /// <summary>What the value carries; null when there is none or the consumer does not read it.</summary>
    public RecordPayload? Value { get; init; }

    /// <summary>What the value may carry where records of several types come out of the topic; empty where <see cref="Value"/> says it.</summary>
    public ImmutableArray<RecordPayload> Alternatives { get; init; } = ImmutableArray<RecordPayload>.Empty;

    /// <summary>The member that contains the call; null outside of any.</summary>
    public ISymbol? Member { get; init; }

    /// <summary>For the call of an own method: the calls of the client that it leads to. Empty for a client call itself.</summary>
    public ImmutableArray<EndpointAnalysis> Via { get; init; } = ImmutableArray<EndpointAnalysis>.Empty;

    /// <summary>For the call of an own method of another project: what the call gives that is sent there as it is.</summary>
    public GivenParts? Given { get; init; }

    /// <summary>For a call that has an object made which consumes: the class of the object, with its type arguments.</summary>
    public INamedTypeSymbol? Consumer { get; init; }

    /// <summary>Where the call is.</summary>
    public required SourceLocation Location { get; init; }
}
