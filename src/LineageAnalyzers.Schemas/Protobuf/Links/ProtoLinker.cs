namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Looks the names of a file up and checks what would make a comparison meaningless: numbers and names that occur twice.</summary>
internal sealed class ProtoLinker(ProtoNames names, ProtoFile file)
{
    /// <summary>Looks every name of a file up.</summary>
    /// <exception cref="SchemaException">A name stands for nothing, or something occurs twice.</exception>
    public static void Link(ProtoNames names, ProtoFile file)
    {
        var linker = new ProtoLinker(names, file);
        foreach (var message in file.Messages)
            linker.Link(message, Scope(file.Package, message));
        foreach (var extension in file.Extensions)
            linker.Link(extension, file.Package);
        foreach (var service in file.Services)
        {
            foreach (var method in service.Methods)
            {
                linker.Link(ref method.Request, Scope(file.Package, service));
                linker.Link(ref method.Response, Scope(file.Package, service));
            }
        }
    }

    private static string Scope(string outer, ProtoElement element) => outer.Length == 0 ? element.Name : $"{outer}.{element.Name}";

    private void Link(ProtoMessage message, string scope)
    {
        foreach (var field in message.Fields)
            Link(field, scope);
        foreach (var extension in message.Extensions)
            Link(extension, scope);
        foreach (var inner in message.Messages)
            Link(inner, Scope(scope, inner));
        CheckNumbers(message);
        CheckNames(message);
    }

    private void Link(ProtoField field, string scope)
    {
        if (field.Map is { } map)
            Link(ref map.Value, scope);
        else
            Link(ref field.Type, scope);
        if (field.Extendee is null || field.Extended is not null)
            return;
        field.Extended = names.Resolve(scope, field.Extendee) as ProtoMessage
            ?? throw ProtoFault.At(file, field.ExtendeeSpan, $"the message '{field.Extendee}' is not defined, neither here nor in an import");
    }

    private void Link(ref ProtoTypeReference type, string scope)
    {
        if (type.Name is null || type.Target is not null)
            return;
        type.Target = names.Resolve(scope, type.Name)
            ?? throw ProtoFault.At(file, type.Span, $"the type '{type.Name}' is not defined, neither here nor in an import");
        if (type.Target is ProtoEnum)
            type.Kind = ProtoKind.Enum;
        else if (type.Kind != ProtoKind.Group)
            type.Kind = ProtoKind.Message;
    }

    private void CheckNumbers(ProtoMessage message)
    {
        var fields = message.ByNumber;
        for (var index = 1; index < fields.Length; index++)
        {
            if (fields[index].Number == fields[index - 1].Number)
                throw ProtoFault.At(file, fields[index].NumberSpan, $"the fields '{fields[index - 1].Name}' and '{fields[index].Name}' have the same number {fields[index].Number}");
        }
    }

    private void CheckNames(ProtoMessage message)
    {
        if (message.Fields.Count < 2)
            return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in message.Fields)
        {
            if (!seen.Add(field.Name))
                throw ProtoFault.At(file, field.NameSpan, $"two fields of '{message.Name}' are named '{field.Name}'");
        }
    }
}
