using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace DotNetCore.CAP.Serialization;

public interface ISerializer
{
    object Deserialize(object value, Type valueType);
    global::DotNetCore.CAP.Messages.Message Deserialize(string json);
    ValueTask<global::DotNetCore.CAP.Messages.Message> DeserializeAsync(global::DotNetCore.CAP.Messages.TransportMessage transportMessage, Type valueType);
    bool IsJsonType(object jsonObject);
    string Serialize(global::DotNetCore.CAP.Messages.Message message);
    ValueTask<global::DotNetCore.CAP.Messages.TransportMessage> SerializeAsync(global::DotNetCore.CAP.Messages.Message message);
}

public class JsonUtf8Serializer : ISerializer
{
    public JsonUtf8Serializer(global::Microsoft.Extensions.Options.IOptions<CapOptions> capOptions) => throw null;
    public object Deserialize(object value, Type valueType) => throw null;
    public global::DotNetCore.CAP.Messages.Message Deserialize(string json) => throw null;
    public ValueTask<global::DotNetCore.CAP.Messages.Message> DeserializeAsync(global::DotNetCore.CAP.Messages.TransportMessage transportMessage, Type valueType) => throw null;
    public bool IsJsonType(object jsonObject) => throw null;
    public string Serialize(global::DotNetCore.CAP.Messages.Message message) => throw null;
    public ValueTask<global::DotNetCore.CAP.Messages.TransportMessage> SerializeAsync(global::DotNetCore.CAP.Messages.Message message) => throw null;
}
