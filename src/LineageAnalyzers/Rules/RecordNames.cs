using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules;

/// <summary>Names records in messages.</summary>
internal static class RecordNames
{
    private const int MostMembers = 3;

    /// <summary>The record as messages name it: <c>Order</c>, <c>Order[]</c>, and <c>new { Id, Email }</c> for one that has no name.</summary>
    public static string Shown(ITypeSymbol record) => record switch
    {
        { IsAnonymousType: true } => $"new {{ {MembersOf(record)} }}",
        IArrayTypeSymbol { ElementType: var item } => Shown(item) + "[]",
        { IsTupleType: true } => record.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
        _ => record.Name,
    };

    /// <summary>A field of a record as messages name it: <c>Order.Email</c>, and the field alone for a record that has no name.</summary>
    public static string Shown(ITypeSymbol record, string field) => record.IsAnonymousType ? field : $"{Shown(record)}.{field}";

    private static string MembersOf(ITypeSymbol record)
    {
        var names = record.GetMembers().OfType<IPropertySymbol>().Select(static member => member.Name).Take(MostMembers + 1).ToList();
        return names.Count > MostMembers ? $"{string.Join(", ", names.Take(MostMembers))}, ..." : string.Join(", ", names);
    }
}
