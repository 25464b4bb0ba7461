using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Trees;

/// <summary>The methods of JSON trees (System.Text.Json, Newtonsoft.Json) and of Avro's generic records: a text becomes a tree, a tree has fields by name, a tree becomes a text.</summary>
internal static class TreeMethods
{
    private static readonly MethodTable Table = new MethodTable()
        .With(Parsed, "FromObject", "Load", "LoadAsync", "Parse", "ParseAsync", "ParseValue", "ReadFrom", "ReadFromAsync")
        // The tree itself in another form.
        .With(static call => call.Source, "AsArray", "AsJEnumerable", "AsObject", "AsValue", "Children", "EnumerateArray", "GetEnumerator", "Root")
        .With(static call => call.Memory.CopyWhole(call.Source), "Clone", "DeepClone")
        .With(static call => call.Argument(0), "Create", "CreateArray", "CreateObject", "CreateString")
        .Reading(Typed, "ToObject")
        .With(Leaf, "GetRawText", "ToJsonString")
        .Reading(Leaf, "ToString", "GetBoolean", "GetByte", "GetBytesFromBase64", "GetDateTime", "GetDateTimeOffset", "GetDecimal", "GetDouble", "GetEnumValue", "GetGuid", "GetInt16", "GetInt32", "GetInt64",
            "GetSByte", "GetSingle", "GetString", "GetUInt16", "GetUInt32", "GetUInt64")
        .Reading(Value, "GetValue", "Value")
        .Reading(ValueOut, "TryGetBoolean", "TryGetByte", "TryGetBytesFromBase64", "TryGetDateTime", "TryGetDateTimeOffset", "TryGetDecimal", "TryGetDouble", "TryGetGuid", "TryGetInt16",
            "TryGetInt32", "TryGetInt64", "TryGetSByte", "TryGetSingle", "TryGetUInt16", "TryGetUInt32", "TryGetUInt64")
        .With(Field, "GetProperty", "Property")
        .With(FieldOut, "TryGetProperty", "TryGetPropertyValue", "TryGetValue")
        .With(Selected, "SelectToken")
        .With(static call => Selected(call) is { } found ? call.Collection(found) : null, "SelectTokens", "Values")
        // Nobody knows which of the fields.
        .Exposing(static call => call.Collection(call.Computed(FlowTransformation.Transformation, call.Source)), "Descendants", "DescendantsAndSelf", "EnumerateObject", "Properties", "PropertyValues")
        .With(Put, "Add", "Insert", "TryAdd")
        .With(Removed, "Clear", "Remove", "RemoveAll", "RemoveAt")
        .With(Merged, "Merge")
        .With(static _ => FlowValue.None, "ContainsKey", "Dispose", "GetArrayLength", "GetPropertyCount", "GetValueKind", "HasValues", "IndexOf")
        .With(Written, "WriteTo", "WriteToAsync");

    private static readonly TypeTables Serializer = new TypeTables()
        .With("System.Text.Json.JsonSerializer", new MethodTable().With(static call => call.Memory.CopyWhole(call.Given("value")), "SerializeToDocument", "SerializeToElement", "SerializeToNode"))
        .With("System.Net.Http.Json.JsonContent", new MethodTable().With(static call => call.Memory.CopyWhole(call.Given("inputValue")), "Create"));

    /// <summary>What a method does; null when it is none of a tree.</summary>
    public static LibraryMethod? Find(IMethodSymbol method)
    {
        if (method.ContainingType is not { } type)
            return null;
        if ((method.Name == "Create" || method.Name.StartsWith("SerializeTo", StringComparison.Ordinal)) && Serializer.Find(method) is { } written)
            return written;
        var isTree = TreeTypes.IsTree(type) || (NamespaceNames.Of(type) == "Newtonsoft.Json.Linq" && type.Name is "Extensions" or "IJEnumerable");
        return isTree && NamespaceNames.Of(type) is not "Google.Protobuf.WellKnownTypes" ? Table.Find(method.Name) : null;
    }

    /// <summary>Whether a method makes a tree of a text, which is not read by that.</summary>
    public static bool IsParse(IMethodSymbol method) => method.Name switch
    {
        "Parse" or "ParseAsync" => TreeTypes.IsTree(method.ContainingType),
        "Deserialize" or "DeserializeAsync" or "DeserializeObject" => method.ContainingType is { Name: "JsonSerializer" or "JsonConvert" },
        _ => false,
    };

    private static FlowValue? Parsed(LibraryCall call)
    {
        var text = Text.StreamMethods.Content(call.Memory, call.Argument(0));
        // A text that was written here is the object that it was written from.
        return text.Origins.IsEmpty ? call.Memory.CopyWhole(text) : call.Memory.External(text.Origins.Select(origin => origin.At(call.Site.Place)), call.ResultType).Or(call.Memory.CopyWhole(Objects(text)));
    }

    private static FlowValue Objects(FlowValue value) => value.Objects.Aggregate(FlowValue.None, (all, id) => all.Or(FlowValue.Object(id)));

    private static FlowValue? Leaf(LibraryCall call) => TreeAccess.Leaf(call.Memory, call.Source);

    // Value<T>("name") reads a field, Value<T>() the token itself; of a generic record, GetValue takes a position.
    private static FlowValue? Value(LibraryCall call) => call.Either("key", "propertyName", "fieldName") is { } key
        ? call.Constant(key) is { } name ? TreeAccess.Leaf(call.Memory, TreeAccess.Child(call.Memory, call.Source, name, call.ResultType)) : Any(call)
        : call.Has("fieldPos") ? Any(call) : Leaf(call);

    private static FlowValue Any(LibraryCall call) => call.Computed(FlowTransformation.Transformation, call.Source);

    private static FlowValue? ValueOut(LibraryCall call)
    {
        var value = Leaf(call) ?? FlowValue.None;
        call.Output("value", value);
        return value;
    }

    private static FlowValue? Typed(LibraryCall call)
    {
        var text = TreeAccess.Leaf(call.Memory, call.Source);
        var type = call.Site.Method.TypeArguments is [var given] ? call.Caller.Given(given) : null;
        return text.Origins.IsEmpty ? text : call.Memory.External(text.Origins, type, Records.WireForm.Newtonsoft);
    }

    private static string? Name(LibraryCall call) => call.Constant(call.Either("propertyName", "name", "key", "fieldName") ?? "");

    private static FlowValue? Field(LibraryCall call) =>
        Name(call) is { } name ? TreeAccess.Child(call.Memory, call.Source, name, call.ResultType.SpecialType == SpecialType.System_Boolean ? null : call.SourceType) : Any(call);

    private static FlowValue? FieldOut(LibraryCall call)
    {
        var output = call.Site.Method.Parameters.FirstOrDefault(parameter => parameter.RefKind == RefKind.Out);
        if (output is null)
            return null;
        // JsonValue.TryGetValue<T>(out value) is about the value itself.
        var value = call.Site.Method.Parameters.Length == 1 ? TreeAccess.Leaf(call.Memory, call.Source)
            : Name(call) is { } name ? TreeAccess.Child(call.Memory, call.Source, name, output.Type)
            : Any(call);
        // The fields of a generic record are values already.
        if (output.Type.SpecialType == SpecialType.System_Object)
            call.Caller.Use(call.Site, value);
        call.Output(output.Name, value);
        return FlowValue.None;
    }

    private static FlowValue? Selected(LibraryCall call)
    {
        if (call.Either("path", "key") is not { } parameter)
            return call.Site.Name == "Values" ? TreeAccess.Items(call.Memory, call.Source, call.SourceType) : null;
        return call.Constant(parameter) is { } path && TreeAccess.Follow(call.Memory, call.Source, path, call.SourceType) is { } found ? found : Any(call);
    }

    private static FlowValue? Put(LibraryCall call)
    {
        var value = call.Site.Inputs.LastOrDefault() ?? FlowValue.None;
        if (call.Either("propertyName", "key", "fieldName", "name") is { } key && call.Constant(key) is { } name)
            call.Memory.Put(call.Source, name, call.Given(key), value);
        else if (NamedProperty(call.Memory, value) is { } property)
            call.Memory.Put(call.Source, property.Name, FlowValue.None, property.Value);
        else
            call.Memory.Add(call.Source, value);
        return FlowValue.None;
    }

    /// <summary>The name and the value of a property object; null when the value is none, or its name is not known.</summary>
    public static (string Name, FlowValue Value)? NamedProperty(Memory memory, FlowValue value) =>
        value.Objects is [var id] && memory.State.Object(id) is { Type.Name: "JProperty", IsMade: true } content && content.Entries.FirstOrDefault() is { Key: { } name } entry
            ? (name, entry.Value)
            : null;

    // Into a writer of JSON, where that is.
    private static FlowValue? Written(LibraryCall call)
    {
        Text.JsonWriterMethods.Put(call.Memory, call.Argument(0), call.Memory.CopyWhole(TreeAccess.Leaf(call.Memory, call.Source)));
        return FlowValue.None;
    }

    private static FlowValue? Removed(LibraryCall call)
    {
        if (Name(call) is { } name)
            call.Memory.Put(call.Source, name, FlowValue.None, FlowValue.None);
        else if (call.Site.Name is "Clear" or "RemoveAll")
            call.Memory.Clear(call.Source);
        return FlowValue.None;
    }

    private static FlowValue? Merged(LibraryCall call)
    {
        foreach (var id in call.Argument(0).Objects)
        {
            foreach (var entry in call.Memory.State.Object(id).Entries)
                call.Memory.Put(call.Source, entry.Key, FlowValue.None, entry.Value);
        }

        call.Memory.Give(call.Source, FlowValue.From(call.Memory.Content(call.Argument(0))));
        return FlowValue.None;
    }
}
