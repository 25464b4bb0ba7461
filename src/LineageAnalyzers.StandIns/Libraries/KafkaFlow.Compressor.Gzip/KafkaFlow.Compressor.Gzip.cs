using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.Compressor.Gzip;

public class GzipMessageCompressor : global::KafkaFlow.ICompressor
{
    public GzipMessageCompressor() => throw null;
    public byte[] Compress(byte[] message) => throw null;
}

public class GzipMessageDecompressor : global::KafkaFlow.IDecompressor
{
    public GzipMessageDecompressor() => throw null;
    public byte[] Decompress(byte[] message) => throw null;
}
