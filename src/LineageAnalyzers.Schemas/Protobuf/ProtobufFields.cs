using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Looks fields up in one message, by their names and by their names in JSON.</summary>
internal static class ProtobufFields
{
    /// <summary>Whether the message where the field would be does not have it.</summary>
    public static bool Lacks(ProtoMessage root, string path)
    {
        var message = root;
        foreach (var step in FieldSteps.Of(path))
        {
            if (step is FieldPath.Items or FieldPath.MapValues)
                continue;
            if (message is null)
                return false;
            if (Find(message, step) is not { } field)
                return true;
            message = (field.Map is null ? field.Type.Target : field.Map.Value.Target) as ProtoMessage;
        }

        return false;
    }

    private static ProtoField? Find(ProtoMessage message, string name) => message.Field(name) ?? message.Fields.Find(field => field.JsonName == name);
}
