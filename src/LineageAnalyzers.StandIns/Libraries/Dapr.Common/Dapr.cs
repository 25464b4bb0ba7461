using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Dapr;

public class DaprException : Exception
{
    [Obsolete]
    protected DaprException(global::System.Runtime.Serialization.SerializationInfo info, global::System.Runtime.Serialization.StreamingContext context) => throw null;
    public DaprException(string message) => throw null;
    public DaprException(string message, Exception innerException) => throw null;
}
