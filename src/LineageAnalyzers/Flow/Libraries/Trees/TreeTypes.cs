using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Trees;

/// <summary>Tells the types whose objects hold the fields of a record by name instead of by members: JSON trees, Avro's generic records, Protobuf's structs, dynamic objects.</summary>
internal static class TreeTypes
{
    private static readonly HashSet<string> Spaces = new(StringComparer.Ordinal) { "System.Text.Json.Nodes", "Newtonsoft.Json.Linq" };

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "System.Text.Json.JsonElement", "System.Text.Json.JsonDocument", "System.Text.Json.JsonProperty", "System.Text.Json.JsonElement+ArrayEnumerator", "System.Text.Json.JsonElement+ObjectEnumerator",
        "Avro.Generic.GenericRecord", "System.Dynamic.ExpandoObject", "Google.Protobuf.WellKnownTypes.Struct", "Google.Protobuf.WellKnownTypes.Value",
    };

    /// <summary>Whether objects of the type are such trees, or parts of one.</summary>
    public static bool IsTree(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named
        && NamespaceNames.Of(named) is { } space
        && (Spaces.Contains(space) || (space is "System.Text.Json" or "Avro.Generic" or "System.Dynamic" or "Google.Protobuf.WellKnownTypes" && Names.Contains(TypeTables.NameOf(named))));

    /// <summary>Whether a map holds anything under its names, as a tree does: <c>Dictionary&lt;string, object&gt;</c>.</summary>
    public static bool IsOpenMap(ITypeSymbol? type) =>
        Interpretation.DataTypes.PairOf(type) is { TypeArguments: [{ SpecialType: SpecialType.System_String }, var value] } && (value.SpecialType == SpecialType.System_Object || value.TypeKind == TypeKind.Dynamic || IsTree(value));

    /// <summary>Whether the type has its fields by name: a tree, a map of anything, or nothing that the compiler knows.</summary>
    public static bool HasNamedFields(ITypeSymbol? type) => type is { TypeKind: TypeKind.Dynamic } || IsTree(type) || IsOpenMap(type);
}
