using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Streamiz;

/// <summary>
/// The configuration that a topology runs with: its application id names the group and the internal topics, its types may give default serdes. It belongs to
/// the topology in the same method, or else to all where the project makes only one. Thread-safe.
/// </summary>
internal sealed class StreamizApplication(StreamizSymbols symbols, SourceModels models)
{
    private const string IdProperty = "ApplicationId";

    private readonly Lazy<ImmutableArray<IObjectCreationOperation>> _configurations =
        new(() => CreationSites.Of(symbols.Configurations, models, CancellationToken.None).ToImmutableArray());

    /// <summary>The application id at a place of a topology.</summary>
    public NameSource IdAt(IOperation place)
    {
        if (ConfigurationAt(place) is not { } configuration)
        {
            return new NameSource.Unknown(NameResolution.Dynamic, _configurations.Value.IsEmpty
                ? "the StreamConfig with the application id is made in code that is not here"
                : "it is not followed which StreamConfig the topology runs with");
        }

        var ids = IdsOf(configuration).ToList();
        return ids.Count == 1
            ? new NameSource.Expression(ids[0])
            : new NameSource.Unknown(NameResolution.Dynamic, ids.Count == 0 ? "the application id is set in code that is not here" : "the application id is set in several places");
    }

    /// <summary>The default serdes at a place of a topology; null where none are seen.</summary>
    public (ITypeSymbol Key, ITypeSymbol Value)? DefaultsAt(IOperation place) =>
        ConfigurationAt(place)?.Type is INamedTypeSymbol { TypeArguments: [var key, var value] } ? (key, value) : null;

    /// <summary>A name that begins with the application id.</summary>
    public NameSource Internal(IOperation place, params NameSource[] parts) =>
        new NameSource.Joined(ImmutableArray.Create(IdAt(place), new NameSource.Fixed("-")).AddRange(parts));

    private IObjectCreationOperation? ConfigurationAt(IOperation place)
    {
        var all = _configurations.Value;
        if (all.Length == 1)
            return all[0];
        var body = LocalValues.BodyOf(place).Syntax;
        var near = all.Where(configuration => LocalValues.BodyOf(configuration).Syntax == body).ToList();
        if (near.Count == 0)
            near = all.Where(configuration => models.Compilation.ContainsSyntaxTree(configuration.Syntax.SyntaxTree)).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    // In the initialiser, or in a statement on the variable, field or property that holds the object.
    private static IEnumerable<IOperation> IdsOf(IObjectCreationOperation configuration) => LocalValues.BodyOf(configuration).Descendants()
        .OfType<ISimpleAssignmentOperation>()
        .Where(assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: IdProperty } target
            && (target.Instance is IInstanceReferenceOperation
                ? assignment.Parent == configuration.Initializer
                : target.Instance is { } instance && LocalValues.Behind(instance) == configuration))
        .Select(assignment => assignment.Value);
}
