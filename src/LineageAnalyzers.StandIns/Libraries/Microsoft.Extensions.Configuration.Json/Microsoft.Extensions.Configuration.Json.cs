using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Configuration.Json;

public class JsonConfigurationProvider : FileConfigurationProvider
{
    public JsonConfigurationProvider(JsonConfigurationSource source) : base(default(FileConfigurationSource)) => throw null;
    public override void Load(global::System.IO.Stream stream) => throw null;
}

public class JsonConfigurationSource : FileConfigurationSource
{
    public JsonConfigurationSource() => throw null;
    public override IConfigurationProvider Build(IConfigurationBuilder builder) => throw null;
}

public class JsonStreamConfigurationProvider : StreamConfigurationProvider
{
    public JsonStreamConfigurationProvider(JsonStreamConfigurationSource source) : base(default(StreamConfigurationSource)) => throw null;
    public override void Load(global::System.IO.Stream stream) => throw null;
}

public class JsonStreamConfigurationSource : StreamConfigurationSource
{
    public JsonStreamConfigurationSource() => throw null;
    public override IConfigurationProvider Build(IConfigurationBuilder builder) => throw null;
}
