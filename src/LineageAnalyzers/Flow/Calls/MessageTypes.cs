using System.Collections.Immutable;
using LineageAnalyzers.Endpoints;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>Tells which types hold the record of an endpoint: its own type, those that it is a kind of, collections of it, and envelopes of a framework.</summary>
internal static class MessageTypes
{
    private const int MostLevels = 4;

    /// <summary>The types of the records as the client hands them over; empty when they are not known.</summary>
    public static ImmutableArray<ITypeSymbol> Of(IdentifiedEndpoint endpoint) => (endpoint.Analysis.Call.ValueType ?? endpoint.Analysis.Value?.Record) is { } only
        ? ImmutableArray.Create(only)
        : endpoint.Analysis.Alternatives.Select(static payload => payload.Record!).ToImmutableArray();

    /// <summary>Whether a value of the type is, or has in it, a record of the endpoint.</summary>
    public static bool Carries(ITypeSymbol type, IdentifiedEndpoint endpoint)
    {
        foreach (var record in Of(endpoint))
        {
            if (Carries(type, record, 0))
                return true;
        }

        return false;
    }

    /// <summary>Whether a record of one type can be had as a value of another.</summary>
    public static bool Is(ITypeSymbol type, ITypeSymbol record)
    {
        if (SymbolEqualityComparer.Default.Equals(type, record))
            return true;
        if (type is not INamedTypeSymbol || type.SpecialType != SpecialType.None || type.DeclaringSyntaxReferences.IsEmpty || record.DeclaringSyntaxReferences.IsEmpty)
            return false;
        // A handler of a base type gets the derived record; one of a derived type is given those of the records that are of it.
        return IsKindOf(record, type) || IsKindOf(type, record);
    }

    /// <summary>Which of the records of several types that come out of one topic can be had as a value of a type, by their place among them.</summary>
    public static ImmutableArray<int> AlternativesFor(ITypeSymbol type, IdentifiedEndpoint endpoint)
    {
        var records = endpoint.Analysis.Alternatives;
        return records.IsEmpty ? ImmutableArray<int>.Empty : Enumerable.Range(0, records.Length).Where(index => Is(type, records[index].Record!)).ToImmutableArray();
    }

    private static bool IsKindOf(ITypeSymbol special, ITypeSymbol general)
    {
        if (special.AllInterfaces.Contains(general, SymbolEqualityComparer.Default))
            return true;
        for (var parent = special.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(parent, general))
                return true;
        }

        return false;
    }

    private static bool Carries(ITypeSymbol type, ITypeSymbol record, int level)
    {
        if (Is(type, record))
            return true;
        if (level == MostLevels)
            return false;
        if (type is IArrayTypeSymbol array)
            return Carries(array.ElementType, record, level + 1);
        if (type is not INamedTypeSymbol { IsGenericType: true, TypeKind: not TypeKind.Delegate } named)
            return false;
        foreach (var argument in named.TypeArguments)
        {
            if (Carries(argument, record, level + 1))
                return true;
        }

        return false;
    }
}
