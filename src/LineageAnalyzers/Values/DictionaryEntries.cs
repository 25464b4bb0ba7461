using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Finds the entries of dictionaries that are written out in code.</summary>
internal static class DictionaryEntries
{
    /// <summary>The keys with their values, in source order; null when they are not all written out.</summary>
    public static IReadOnlyList<(IOperation Key, IOperation Value)>? Find(IOperation dictionary, OriginTracer origins, CancellationToken cancellationToken)
    {
        if (dictionary is IObjectOrCollectionInitializerOperation filled)
            return Entries(filled);
        if (origins.Trace(dictionary, cancellationToken) is not IObjectCreationOperation { Arguments.IsEmpty: true } creation || MayChange(dictionary))
            return null;
        return creation.Initializer is { } initializer ? Entries(initializer) : [];
    }

    private static List<(IOperation, IOperation)>? Entries(IObjectOrCollectionInitializerOperation initializer)
    {
        var entries = new List<(IOperation, IOperation)>();
        foreach (var part in initializer.Initializers)
        {
            switch (part)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ } key] } } assignment:
                    entries.Add((key.Value, assignment.Value));
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ } key, { } value] }:
                    entries.Add((key.Value, value.Value));
                    break;
                default:
                    return null;
            }
        }

        return entries;
    }

    // A dictionary in a member may get entries anywhere; one in a local where the local is used for more than to hand it on.
    private static bool MayChange(IOperation dictionary)
    {
        while (dictionary is IConversionOperation conversion)
            dictionary = conversion.Operand;
        if (dictionary is IFieldReferenceOperation or IPropertyReferenceOperation)
            return true;
        if (dictionary is not ILocalReferenceOperation { Local: var local })
            return false;
        var body = dictionary;
        while (body.Parent is not null)
            body = body.Parent;
        return body.Descendants().OfType<ILocalReferenceOperation>().Count(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local)) > 1;
    }
}
