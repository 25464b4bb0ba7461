using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace ProtoBuf.Meta;

public enum ProtoSyntax
{
    Default = -1,
    Proto2 = 0,
    Proto3 = 1,
    Edition2023 = 2,
    Edition2024 = 3,
}
