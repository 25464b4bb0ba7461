using System.Collections.Immutable;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.Libraries;
using LineageAnalyzers.Flow.Libraries.Trees;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Reporting;

/// <summary>Tells field by field where the content of a produced record comes from.</summary>
internal sealed class ProducedRecords(FlowReport report, WireMembers members, ConfluentKafkaSymbols symbols, AvroSymbols avro)
{
    private const int MostLevels = 10;

    /// <summary>Reports the flows into the key, the value and the headers of a message.</summary>
    public void Add(IdentifiedEndpoint endpoint, FlowValue message, Memory memory, SourceLocation? place, System.Threading.CancellationToken cancellationToken)
    {
        foreach (var (part, name, payload) in ((RecordPart, string, RecordPayload?)[])[(RecordPart.Key, "Key", endpoint.Analysis.Key), (RecordPart.Value, "Value", endpoint.Analysis.Value)])
        {
            if (payload is null || symbols.Message?.GetMembers(name).FirstOrDefault() is not { } member)
                continue;
            var target = new Target(endpoint.Id, part, payload.Written ?? payload.Form, place);
            report.Reach(endpoint.Id, part);
            Visit(memory.Read(message, member), payload.Record, "", 0, target, memory, cancellationToken);
        }

        if (symbols.Message?.BaseType?.GetMembers("Headers").Concat(symbols.Message.GetMembers("Headers")).FirstOrDefault() is { } headers)
            AddHeaders(endpoint, memory.Read(message, headers), memory, place);
    }

    /// <summary>Reports the flows into the key or the value of a record that a framework sends.</summary>
    public void Add(IdentifiedEndpoint endpoint, RecordPart part, FlowValue value, ITypeSymbol? type, Memory memory, SourceLocation? place, System.Threading.CancellationToken cancellationToken)
    {
        if ((part == RecordPart.Key ? endpoint.Analysis.Key : endpoint.Analysis.Value) is not { } payload)
            return;
        report.Reach(endpoint.Id, part);
        // Several messages in one call are each a record.
        if (payload.Record is { } record && !SymbolEqualityComparer.Default.Equals(type, record) && SymbolEqualityComparer.Default.Equals(DataTypes.ItemOf(type, out _), record))
            value = memory.Items(value, type);
        Visit(value, payload.Record, "", 0, new Target(endpoint.Id, part, payload.Written ?? payload.Form, place), memory, cancellationToken);
    }

    /// <summary>Reports the flows into a header of a record that a framework sends.</summary>
    public void AddHeader(IdentifiedEndpoint endpoint, string name, FlowValue value, Memory memory, SourceLocation? place)
    {
        foreach (var origin in memory.Content(value))
            report.Add(origin, HeaderOf(endpoint, name), place);
    }

    /// <summary>Reports the flows into headers that are given as a collection.</summary>
    public void AddHeaders(IdentifiedEndpoint endpoint, FlowValue headers, Memory memory, SourceLocation? place)
    {
        foreach (var id in headers.Objects)
        {
            var content = memory.State.Object(id);
            // Which name a header has is not always known: what it holds is not all that the headers are, unless it came with others.
            var unnamed = memory.Content(content.Items).Where(static origin => !origin.IsConstant)
                .Select(static origin => origin is { Root: ConsumedRoot { Part: RecordPart.Header }, Path.Length: 0 } ? origin : origin.By(FlowTransformation.Transformation));
            // Without those that were taken out they are not all that came.
            var isFewer = content.Entries.Any(static entry => entry.Value.IsEmpty);
            foreach (var origin in content.Base.Select(origin => isFewer ? origin.By(FlowTransformation.Transformation) : origin).Concat(unnamed))
                report.Add(origin, new FlowTarget { Endpoint = endpoint.Id, Part = RecordPart.Header }, place);
            foreach (var header in content.Entries)
            {
                foreach (var origin in memory.Content(header.Value))
                    report.Add(origin, HeaderOf(endpoint, header.Key), place);
            }
        }
    }

    private static FlowTarget HeaderOf(IdentifiedEndpoint endpoint, string name) => name == HeaderMethods.RebusKey && Frameworks.Of(endpoint) == "Rebus"
        ? new FlowTarget { Endpoint = endpoint.Id, Part = RecordPart.Key, Field = "" }
        : new FlowTarget { Endpoint = endpoint.Id, Part = RecordPart.Header, Field = name };

    private void Visit(FlowValue value, ITypeSymbol? type, string path, int level, Target target, Memory memory, System.Threading.CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        AddAll(value.WithoutDeciding().Origins, path, target);
        if (!IsDecidedInside(value, path, memory))
            AddAll(value.Deciding, path, target);
        if (level == MostLevels)
            return;
        foreach (var id in value.Objects)
        {
            var content = memory.State.Object(id);
            // How a text was written is seen better on the way than at its end. A text in a field was written by itself.
            if (content.Text is { } form && (!IsKnown(target.Form) || level > 0 && DataTypes.IsText(type)))
                target = target with { Form = form };
            if ((target.Form.Format == WireFormat.Avro && content.Type.Is(avro.GenericRecord)) || (TreeTypes.HasNamedFields(content.Type) && !(content.IsIntact && !content.Base.IsEmpty)))
            {
                VisitEntries(content, path, level, target, memory, cancellationToken);
                continue;
            }

            AddAll(content.Held.IsEmpty ? ImmutableArray<Origin>.Empty : memory.Content(content.Held).Select(origin => origin.By(FlowTransformation.Transformation)), path, target);
            if (!content.Base.IsEmpty && content.IsIntact)
            {
                AddAll(content.Base, path, target);
                continue;
            }

            var declared = content.Type is { TypeKind: not TypeKind.Interface } made ? made : type ?? content.Type;
            if (DataTypes.ItemOf(declared ?? type, out var isMap) is { } item)
            {
                // Nothing was put into the collection.
                if (content is { IsMade: true, IsIntact: true })
                    AddEmpty(path, target);
                Visit(memory.Items(FlowValue.Object(id), declared ?? type), item, path + (isMap ? FieldPath.MapValues : FieldPath.Items), level + 1, target, memory, cancellationToken);
            }
            else if (content.Type is { TypeKind: not TypeKind.Interface } turned && content.Items.IsEmpty && !content.Entries.IsEmpty)
            {
                // An object that was turned into a tree got fields besides its members.
                VisitMembers(FlowValue.Object(id), content, turned, path, level, target with { Form = content.Form ?? WireForm.SystemTextJson }, memory, cancellationToken);
                foreach (var entry in content.Entries)
                    Visit(entry.Value, null, FieldPath.Join(path, entry.Key), level + 1, target, memory, cancellationToken);
            }
            else if (!content.Items.IsEmpty || !content.Entries.IsEmpty)
                Visit(memory.Items(FlowValue.Object(id), type), DataTypes.ItemOf(type, out isMap), path + (isMap ? FieldPath.MapValues : FieldPath.Items), level + 1, target, memory, cancellationToken);
            else if (declared is not null && IsKnown(target.Form) && !IsMarkup(declared))
                VisitMembers(Alike(value, id, memory), content, declared, path, level, target, memory, cancellationToken);
            else
                AddAll(memory.Content(FlowValue.Object(id)).Select(origin => origin.By(FlowTransformation.Transformation)), path, target);
        }
    }

    // A serializer writes the elements of a document, not the members of its class.
    private static bool IsMarkup(ITypeSymbol type) => NamespaceNames.Of(type)?.StartsWith("System.Xml", StringComparison.Ordinal) == true;

    private static bool IsKnown(WireForm form) => form.Format is WireFormat.Json or WireFormat.Avro or WireFormat.Protobuf or WireFormat.Messagepack;

    // What decides whether there is a record at all is no part of it. What decides between objects that are alike decides between what their members hold.
    private static bool IsDecidedInside(FlowValue value, string path, Memory memory) => value.Objects.Length switch
    {
        0 => false,
        1 => path.Length == 0,
        _ => Alike(value, value.Objects[0], memory).Objects.Length == value.Objects.Length,
    };

    // The objects of the value that hold the same members as one of them, with what decides between them.
    private static FlowValue Alike(FlowValue value, int id, Memory memory)
    {
        if (value.Objects.Length == 1 || value.Deciding.IsEmpty)
            return FlowValue.Object(id);
        var type = memory.State.Object(id).Type;
        var alike = value.Objects.Where(other => memory.State.Object(other) is { IsMade: true, Items.IsEmpty: true, Entries.IsEmpty: true } content && SymbolEqualityComparer.Default.Equals(content.Type, type)).ToImmutableArray();
        return alike.Contains(id) ? FlowValue.From(value.Deciding).With(alike, ImmutableArray<FunctionValue>.Empty) : FlowValue.Object(id);
    }

    // A generic record; a field whose name is not known may be any.
    private void VisitEntries(HeapObject content, string path, int level, Target target, Memory memory, System.Threading.CancellationToken cancellationToken)
    {
        // What was changed since is no longer what it came from, and which fields there are is not known.
        AddAll(content.IsIntact ? content.Base : content.Base.Select(origin => origin.By(FlowTransformation.Transformation)), path, target);
        AddAll(memory.Content(content.Held).Select(origin => origin.By(FlowTransformation.Transformation)), path, target);
        if (content.Type?.Name is "JArray" or "JsonArray")
            path += FieldPath.Items;
        else if (content is { IsMade: true, IsIntact: true })
            AddEmpty(path, target);
        Visit(content.Items, null, content.Type?.Name is "JArray" or "JsonArray" ? path : path + FieldPath.MapValues, level + 1, target, memory, cancellationToken);
        foreach (var entry in content.Entries)
            Visit(entry.Value, null, content.Type?.Name is "JArray" or "JsonArray" ? path : FieldPath.Join(path, entry.Key), level + 1, target, memory, cancellationToken);
    }

    private void VisitMembers(
        FlowValue holder, HeapObject content, ITypeSymbol type, string path, int level, Target target, Memory memory, System.Threading.CancellationToken cancellationToken)
    {
        foreach (var (member, memberType, name) in members.Of(type, target.Form, cancellationToken))
        {
            var memberPath = FieldPath.Join(path, name);
            var value = memory.Read(holder, member);
            if (value.IsEmpty && content.IsMade)
                AddEmpty(memberPath, target);
            else
                Visit(value, memberType, memberPath, level + 1, target, memory, cancellationToken);
        }
    }

    private void AddEmpty(string path, Target target) => report.AddEmpty(new FlowTarget { Endpoint = target.Endpoint, Part = target.Part, Field = path }, target.Place);

    private void AddAll(IEnumerable<Origin> origins, string path, Target target)
    {
        foreach (var origin in origins)
            report.Add(origin, new FlowTarget { Endpoint = target.Endpoint, Part = target.Part, Field = path }, target.Place);
    }

    private sealed record Target(string Endpoint, RecordPart Part, WireForm Form, SourceLocation? Place);
}
