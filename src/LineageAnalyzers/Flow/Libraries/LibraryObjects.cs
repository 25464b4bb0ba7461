using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.Libraries.Trees;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>What objects of libraries hold that are made with their content.</summary>
internal static class LibraryObjects
{
    private static readonly HashSet<string> Wrappers = new(StringComparer.Ordinal) { "StackExchange.Redis.RedisKey", "StackExchange.Redis.RedisValue", "StackExchange.Redis.RedisChannel", "MongoDB.Bson.BsonValue" };

    /// <summary>Whether a type of a library only wraps a value, which its conversions keep.</summary>
    public static bool IsWrapper(INamedTypeSymbol type) => Wrappers.Contains(TypeTables.NameOf(type));

    /// <summary>Puts into a new object what its constructor is given; false when the object is none of those that are known.</summary>
    public static bool Fill(INamedTypeSymbol type, IMethodSymbol constructor, FlowValue made, IReadOnlyList<FlowValue> arguments, Memory memory)
    {
        switch (NamespaceNames.Of(type), type.Name)
        {
            case ("Newtonsoft.Json.Linq", "JProperty"):
                // The name is constant, or nothing is known of it; see the caller.
                return false;
            case ("Avro.Generic", "GenericRecord") or ("System.Security.Cryptography", "AesGcm" or "AesCcm" or "ChaCha20Poly1305"):
                return true;
            case ("System.Text.Json.Nodes" or "Newtonsoft.Json.Linq", "JObject" or "JArray" or "JsonArray" or "JsonObject"):
                foreach (var parameter in constructor.Parameters)
                    FillTree(made, arguments[parameter.Ordinal], parameter.Type, memory);
                return true;
            case ("System.Text.Json", "Utf8JsonReader") or ("Newtonsoft.Json", "JsonTextReader"):
                Read(made, arguments.Count > 0 ? Text.StreamMethods.Content(memory, arguments[0]) : FlowValue.None, memory);
                return true;
            default:
                return false;
        }
    }

    // Objects as they are, one by one or several in an array; properties by their names.
    private static void FillTree(FlowValue made, FlowValue given, ITypeSymbol type, Memory memory)
    {
        if (DataTypes.IsSignal(type) || type.Name is "Nullable" or "JsonNodeOptions")
            return;
        var parts = type is IArrayTypeSymbol || DataTypes.ItemOf(type, out _) is not null && !TreeTypes.IsTree(type) ? memory.Parts(given, type) : [given];
        foreach (var part in parts)
        {
            if (TreeMethods.NamedProperty(memory, part) is { } property)
                memory.Add(made, property.Name, property.Value);
            else
                memory.Add(made, part);
        }
    }

    // A reader goes over the text that it is given.
    private static void Read(FlowValue made, FlowValue text, Memory memory)
    {
        foreach (var id in made.Objects)
            memory.State.Set(id, memory.State.Object(id) with { Base = text.Origins, IsMade = false });
    }
}
