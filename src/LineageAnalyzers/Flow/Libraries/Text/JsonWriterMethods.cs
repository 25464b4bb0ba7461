using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Libraries.Text;

/// <summary>
/// Writers of JSON that are told token by token, those of System.Text.Json and Newtonsoft.Json. What they write is a tree in the stream; the writer itself holds the objects
/// and arrays that are open, by their depth. Where the ways through the code differ in what is open, nobody knows under which name a value comes.
/// </summary>
internal static class JsonWriterMethods
{
    private static readonly MethodTable Table = new MethodTable()
        .With(Started, "WriteStartArray", "WriteStartObject")
        .With(Ended, "WriteEnd", "WriteEndArray", "WriteEndObject")
        .With(Named, "WritePropertyName", "WritePropertyNameAsync")
        .With(Written, "WriteBase64String", "WriteBase64StringValue", "WriteBoolean", "WriteBooleanValue", "WriteNull", "WriteNullValue", "WriteNumber", "WriteNumberValue", "WriteRawValue",
            "WriteString", "WriteStringValue", "WriteUndefined", "WriteValue", "WriteValueAsync")
        .With(Begun, "Reset")
        .With(static _ => FlowValue.None, "Close", "Dispose", "DisposeAsync", "Flush", "FlushAsync", "WriteComment", "WriteCommentValue");

    private static readonly TypeTables Tables = new TypeTables().With(["System.Text.Json.Utf8JsonWriter", "Newtonsoft.Json.JsonWriter", "Newtonsoft.Json.JsonTextWriter"], Table);

    /// <summary>What a method does; null when it is none of a writer of JSON.</summary>
    public static LibraryMethod? Find(IMethodSymbol method) => Tables.Find(method);

    /// <summary>Whether objects of a type write JSON.</summary>
    public static bool IsWriter(ITypeSymbol? type) => type is { Name: "Utf8JsonWriter" or "JsonWriter" or "JsonTextWriter" };

    /// <summary>Writes a value where a writer is: under the name that it was told, as an item, or as the whole.</summary>
    public static void Put(Memory memory, FlowValue writer, FlowValue value)
    {
        foreach (var id in writer.Objects)
            Put(memory, id, NameOf(memory.State.Object(id)), value);
    }

    private static FlowValue? Started(LibraryCall call)
    {
        if (call.Source.Objects is not [var id])
            return null;
        var container = call.Memory.Made(TypeOf(call));
        var content = call.Memory.State.Object(id);
        var depth = DepthOf(content);
        Put(call.Memory, id, Stated(call) ?? NameOf(content), container);
        content = call.Memory.State.Object(id);
        call.Memory.State.Set(id, content with { Entries = content.Entries.SetItem(Level(depth), container), Items = Depth(depth + 1) });
        return FlowValue.None;
    }

    private static FlowValue? Ended(LibraryCall call)
    {
        if (call.Source.Objects is not [var id])
            return null;
        var content = call.Memory.State.Object(id);
        if (DepthOf(content) is > 0 and var depth)
            call.Memory.State.Set(id, content with { Entries = content.Entries.SetItem(Level(depth - 1), FlowValue.None), Items = Depth(depth - 1), Keys = FlowValue.None });
        return FlowValue.None;
    }

    // Nothing is open any more; the writer may go on with another stream.
    private static FlowValue? Begun(LibraryCall call)
    {
        foreach (var id in call.Source.Objects)
        {
            var content = call.Memory.State.Object(id);
            call.Memory.State.Set(id, content with { Entries = HeapObject.NoEntries, Items = FlowValue.None, Keys = FlowValue.None, Held = call.Site.Arguments.IsEmpty ? content.Held : call.Argument(0) });
        }

        return FlowValue.None;
    }

    private static FlowValue? Named(LibraryCall call)
    {
        if (call.Source.Objects is not [var id])
            return null;
        call.Memory.State.Set(id, call.Memory.State.Object(id) with { Keys = FlowValue.From(Origin.OfConstant(null, Stated(call)?.Text)) });
        return FlowValue.None;
    }

    private static FlowValue? Written(LibraryCall call)
    {
        if (call.Source.Objects is not [var id])
            return null;
        var value = call.Either("value", "bytes", "json", "utf8Value") is { } given ? call.Given(given) : FlowValue.None;
        Put(call.Memory, id, Stated(call) ?? NameOf(call.Memory.State.Object(id)), value);
        return FlowValue.None;
    }

    private static void Put(Memory memory, int id, Name? name, FlowValue value)
    {
        var content = memory.State.Object(id);
        var depth = DepthOf(content);
        if (depth < 0)
            memory.Give(content.Entries.TryGetValue(Level(0), out var whole) ? whole : FlowValue.None, value);
        else if (depth == 0)
            StreamMethods.Append(memory, FlowValue.Object(id), value, isAgain: false);
        else if (content.Entries.TryGetValue(Level(depth - 1), out var container) && name is { Text: { } text })
            memory.Put(container, text, FlowValue.None, value);
        // Any field may be the one.
        else
            memory.Add(container ?? FlowValue.None, name is null ? value : memory.Computed(FlowTransformation.Transformation, value));
        memory.State.Set(id, memory.State.Object(id) with { Keys = FlowValue.None });
    }

    // Nothing was opened yet, or the ways differ in how much is.
    private static int DepthOf(HeapObject writer) => writer.Items.Origins switch
    {
        [] => 0,
        [{ Root: SourceRoot { Value: int depth } }] => depth,
        _ => -1,
    };

    private static FlowValue Depth(int depth) => FlowValue.From(Origin.OfConstant(null, depth));

    private static string Level(int depth) => depth.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Name? NameOf(HeapObject writer) => writer.Keys.Origins switch
    {
        [] => null,
        [{ Root: SourceRoot { Value: string text } }] => new Name(text),
        _ => new Name(null),
    };

    // Null when the call names nothing.
    private static Name? Stated(LibraryCall call)
    {
        foreach (var argument in call.Site.Operation.Arguments)
        {
            if (argument.Parameter?.Name is not ("propertyName" or "utf8PropertyName" or "name"))
                continue;
            var value = argument.Value;
            while (value is IConversionOperation conversion && !value.ConstantValue.HasValue)
                value = conversion.Operand;
            return new Name(value is IUtf8StringOperation bytes ? bytes.Value : LibraryCall.ConstantOf(value));
        }

        return null;
    }

    private static ITypeSymbol? TypeOf(LibraryCall call)
    {
        var isArray = call.Site.Name == "WriteStartArray";
        return call.Site.Type?.ContainingAssembly.GetTypeByMetadataName(call.Site.Type.Name == "Utf8JsonWriter"
            ? isArray ? "System.Text.Json.Nodes.JsonArray" : "System.Text.Json.Nodes.JsonObject"
            : isArray ? "Newtonsoft.Json.Linq.JArray" : "Newtonsoft.Json.Linq.JObject");
    }

    // A name that was told; without a text, it is only known when the program runs.
    private sealed record Name(string? Text);
}
