using System.Text;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>
/// One text for all schemas that say the same: comments, white space, the way names are written and the order of options do not count;
/// names, numbers, types, order of declarations and values of options do, also in the imports that come with the schema.
/// </summary>
internal sealed class ProtobufText
{
    private readonly StringBuilder _text = new();

    /// <summary>The text of a schema.</summary>
    public static string Of(ProtoSchema schema)
    {
        var text = new ProtobufText();
        text.Write(schema.Root);
        foreach (var (path, file) in schema.Imports)
        {
            text._text.Append("file ").Append(path).Append('\n');
            if (file is not null)
                text.Write(file);
        }

        return text._text.ToString();
    }

    private void Write(ProtoFile file)
    {
        Line($"{file.SyntaxText} package {file.Package}");
        foreach (var path in file.Imports.Select(import => import.Path).OrderBy(path => path, StringComparer.Ordinal))
            Line($"import {path}");
        Write(file.Options);
        file.Messages.ForEach(Write);
        file.Enums.ForEach(Write);
        file.Extensions.ForEach(Write);
        foreach (var service in file.Services)
        {
            Line($"service {service.Name} {{");
            Write(service.Options);
            service.Methods.ForEach(Write);
            Line("}");
        }
    }

    private void Write(ProtoMessage message)
    {
        Line($"message {message.Name} {{");
        Write(message.Options);
        foreach (var field in message.Fields)
            Write(field);
        foreach (var oneof in message.Oneofs)
        {
            Line($"oneof {oneof.Name}");
            Write(oneof.Options);
        }

        message.Messages.ForEach(Write);
        message.Enums.ForEach(Write);
        message.Extensions.ForEach(Write);
        Write(message.ReservedRanges, message.ReservedNames);
        Write(message.ExtensionRanges, []);
        Line("}");
    }

    private void Write(ProtoField field)
    {
        Line($"{(field.IsGroup ? "group " : "")}{ProtobufFieldWords.Of(field)} {field.Extended?.FullName}");
        Write(field.Options);
    }

    private void Write(ProtoEnum type)
    {
        Line($"enum {type.Name} {{");
        Write(type.Options);
        foreach (var value in type.Values)
        {
            Line($"{value.Name} = {value.Number}");
            Write(value.Options);
        }

        Write(type.ReservedRanges, type.ReservedNames);
        Line("}");
    }

    private void Write(ProtoMethod method)
    {
        Line($"rpc {method.Name} {method.IsRequestStream} {method.Request.Text} {method.IsResponseStream} {method.Response.Text}");
        Write(method.Options);
    }

    private void Write(List<ProtoRange> ranges, List<string> names)
    {
        foreach (var range in ranges)
            Line($"range {range.Start} {range.End}");
        foreach (var name in names)
            Line($"reserved {name}");
    }

    private void Write(IReadOnlyList<ProtoOption> options)
    {
        foreach (var option in options.OrderBy(option => option.Name, StringComparer.Ordinal))
        {
            _text.Append("option ").Append(option.Name).Append('=');
            Write(option.Value);
            _text.Append('\n');
        }
    }

    private void Write(ProtoOptionValue value)
    {
        _text.Append((int)value.Kind).Append('"').Append(value.Text.Length).Append(':').Append(value.Text);
        foreach (var member in value.Members)
        {
            _text.Append('{').Append(member.Name).Append(':');
            Write(member.Value);
        }

        foreach (var item in value.Items)
        {
            _text.Append('[');
            Write(item);
        }
    }

    private void Line(string line) => _text.Append(line).Append('\n');
}
