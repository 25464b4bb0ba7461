using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Serialization;

public class DictionarySerializer
{
    public DictionarySerializer() => throw null;
    public Dictionary<string, string> DeserializeFromString(string jsonText) => throw null;
    public string SerializeToString(Dictionary<string, string> dictionary) => throw null;
}

public class GenericJsonSerializer
{
    public GenericJsonSerializer() => throw null;
    public T Deserialize<T>(string json) => throw null;
    public string Serialize<T>(T obj) => throw null;
}

public class HeaderSerializer
{
    public HeaderSerializer() => throw null;
    public global::System.Text.Encoding Encoding { get; set; }
    public Dictionary<string, string> Deserialize(byte[] bytes) => throw null;
    public Dictionary<string, string> DeserializeFromString(string str) => throw null;
    public byte[] Serialize(Dictionary<string, string> headers) => throw null;
    public string SerializeToString(Dictionary<string, string> headers) => throw null;
}

public interface IMessageTypeNameConvention
{
    Type GetType(string name);
    string GetTypeName(Type type);
}

public interface ISerializer
{
    Task<global::Rebus.Messages.Message> Deserialize(global::Rebus.Messages.TransportMessage transportMessage);
    Task<global::Rebus.Messages.TransportMessage> Serialize(global::Rebus.Messages.Message message);
}

public class ObjectSerializer
{
    public ObjectSerializer() => throw null;
    public object Deserialize(byte[] bytes) => throw null;
    public object DeserializeFromString(string str) => throw null;
    public byte[] Serialize(object obj) => throw null;
    public string SerializeToString(object obj) => throw null;
}
