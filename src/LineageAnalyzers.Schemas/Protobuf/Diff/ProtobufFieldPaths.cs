using LineageAnalyzers.Model.Addresses;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Where a record holds the fields of the messages it consists of, in wire names: <c>lines[].sku</c>. Of several places the nearest counts.</summary>
internal sealed class ProtobufFieldPaths
{
    private readonly Dictionary<ProtoMessage, string> _paths = [];

    /// <summary>Walks through the first message of a schema, breadth first, so that each message is seen once.</summary>
    public ProtobufFieldPaths(ProtoSchema schema)
    {
        if (schema.Root.Messages.Count == 0)
            return;
        var open = new Queue<ProtoMessage>();
        Enter(schema.Root.Messages[0], "", open);
        while (open.Count > 0)
        {
            var message = open.Dequeue();
            var path = _paths[message];
            if (path.Length > 1000)
                continue;
            foreach (var field in message.Fields)
            {
                var inner = FieldPath.Member(path, field.Name);
                if (field.Map is { } map)
                    Enter(map.Value.Target as ProtoMessage, inner + FieldPath.MapValues, open);
                else
                    Enter(field.Type.Target as ProtoMessage, field.IsRepeated ? inner + FieldPath.Items : inner, open);
            }
        }
    }

    /// <summary>The path of a field; that of a message which the record does not hold starts with the message's name.</summary>
    public string Of(ProtoField field)
    {
        if (field.Parent is not ProtoMessage message)
            return field.Name;
        return FieldPath.Member(_paths.TryGetValue(message, out var path) ? path : message.NestedName, field.Name);
    }

    private void Enter(ProtoMessage? message, string path, Queue<ProtoMessage> open)
    {
        if (message is null || _paths.ContainsKey(message))
            return;
        _paths.Add(message, path);
        open.Enqueue(message);
    }
}
