using System.Text;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>The key that a field has in JSON unless an option says otherwise: <c>order_id</c> is <c>orderId</c>.</summary>
internal static class ProtoJsonName
{
    public static string Of(string name)
    {
        if (name.IndexOf('_') < 0)
            return name;
        var json = new StringBuilder(name.Length);
        for (var index = 0; index < name.Length; index++)
        {
            if (name[index] != '_')
                json.Append(index > 0 && name[index - 1] == '_' && name[index] is >= 'a' and <= 'z' ? (char)(name[index] - 32) : name[index]);
        }

        return json.ToString();
    }
}
