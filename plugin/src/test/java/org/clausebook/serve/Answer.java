package org.clausebook.serve;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * What a server answers, byte for byte. The JDK's own client would mend the addresses that these tests are about.
 *
 * @param headers by name in small letters, in the order in which they came
 */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {

    private static final int PATIENCE = 10_000;

    /**
     * Asks a server on this machine.
     *
     * @param target what stands behind the method, as it is sent
     * @param lines  further lines of the request's head
     */
    static Answer to(int port, String method, String target, String... lines) throws IOException {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nConnection: close\r\n");
        for (String line : lines) {
            head.append(line).append("\r\n");
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream(), method.equals("HEAD"));
        }
    }

    private static Answer read(InputStream in, boolean headOnly) throws IOException {
        String status = line(in);
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String[] parts = line.split(":", 2);
            headers.computeIfAbsent(parts[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>()).add(parts[1].strip());
        }
        boolean chunked = headers.getOrDefault("transfer-encoding", List.of()).contains("chunked");
        byte[] body = headOnly ? new byte[0] : chunked ? chunks(in) : in.readAllBytes();
        return new Answer(Integer.parseInt(status.split(" ")[1]), headers, body);
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        return body.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server has closed the connection after: " + line);
            }
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }

    /** A header that may stand at most once; empty if it does not. */
    Optional<String> header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new AssertionError(name + " stands several times: " + values);
        }
        return values.stream().findFirst();
    }

    /** Where it leads, without the host's own name before it: the one in the settings, or the one that was asked. */
    String location() {
        return header("location").orElse("").replaceFirst("^(?:https://policy\\.example|http://127\\.0\\.0\\.1:[0-9]+)(?=/)", "");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    byte[] unzipped() throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
    }
}
