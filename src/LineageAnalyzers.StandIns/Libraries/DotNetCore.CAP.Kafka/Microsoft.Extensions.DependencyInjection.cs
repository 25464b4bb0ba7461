using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.DependencyInjection;

public static class CapOptionsExtensions
{
    public static global::DotNetCore.CAP.CapOptions UseKafka(this global::DotNetCore.CAP.CapOptions options, Action<global::DotNetCore.CAP.KafkaOptions> configure) => throw null;
    public static global::DotNetCore.CAP.CapOptions UseKafka(this global::DotNetCore.CAP.CapOptions options, string bootstrapServers) => throw null;
}
