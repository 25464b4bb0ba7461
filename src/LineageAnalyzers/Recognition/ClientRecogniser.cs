using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>Finds the endpoints and routes of one client library. It looks at symbols and operations, never at syntax.</summary>
internal abstract class ClientRecogniser
{
    /// <summary>
    /// What the recogniser wants to see, by original definition: methods whose calls, types whose creations, attribute classes whose uses.
    /// </summary>
    public abstract ImmutableArray<ISymbol> Targets { get; }

    /// <summary>What a call of one of <see cref="Targets"/> means; empty when it is nothing.</summary>
    public virtual IEnumerable<ClientFinding> Recognise(IInvocationOperation call) => [];

    /// <summary>What the creation of one of <see cref="Targets"/> means, be it an object or an attribute; empty when it is nothing.</summary>
    public virtual IEnumerable<ClientFinding> Recognise(IObjectCreationOperation creation) => [];

    /// <summary>What a call means that could not be bound, though its receiver is known; null when it is no endpoint.</summary>
    public virtual ClientCall? Recognise(UnboundCall call) => null;

    /// <summary>The routes that a call sets up that could not be bound.</summary>
    public virtual IEnumerable<ClientRoute> RoutesOf(UnboundCall call) => [];
}
