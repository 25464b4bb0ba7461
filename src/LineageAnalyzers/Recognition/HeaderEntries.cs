using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>The headers that are given as a new dictionary.</summary>
internal static class HeaderEntries
{
    /// <summary>The keys and values of <c>{ ["key"] = value }</c> and <c>{ { "key", value } }</c>; empty for anything else.</summary>
    public static ImmutableArray<(IOperation Key, IOperation Value)> In(IOperation? dictionary)
    {
        while (dictionary is IConversionOperation conversion)
            dictionary = conversion.Operand;
        if (dictionary is not IObjectCreationOperation { Initializer.Initializers: var parts })
            return ImmutableArray<(IOperation, IOperation)>.Empty;
        var entries = ImmutableArray.CreateBuilder<(IOperation, IOperation)>();
        foreach (var part in parts)
        {
            switch (part)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } assignment:
                    entries.Add((key.Value, assignment.Value));
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var key, var value] }:
                    entries.Add((key.Value, value.Value));
                    break;
            }
        }

        return entries.ToImmutable();
    }
}
